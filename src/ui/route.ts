/**
 * Every place a person can be. Screens receive `go` and know nothing about addresses;
 * links are written with `hrefOf`, so that they can be opened in a new tab, copied and shared.
 */
export type Route =
  | { readonly name: 'library' }
  | { readonly name: 'brief'; readonly scenario: string }
  | { readonly name: 'notes'; readonly scenario: string }
  | { readonly name: 'play'; readonly session: string }
  | { readonly name: 'report'; readonly session: string }
  | { readonly name: 'replay'; readonly session: string }
  | { readonly name: 'observe'; readonly session: string }
  | { readonly name: 'opinions'; readonly session: string }
  | { readonly name: 'debrief'; readonly session: string }
  | { readonly name: 'paper'; readonly session: string }
  | { readonly name: 'compare'; readonly one: string; readonly other: string }
  | { readonly name: 'licence'; readonly sample?: string }
  /** Without `who`, the way in; with it, somebody's window. */
  | { readonly name: 'room'; readonly room?: string; readonly who?: string }
  /** The teacher's room: classes, assignments, backup. */
  | { readonly name: 'teach' }
  | { readonly name: 'class'; readonly id: string }
  /** `lesson` = a new one begins with the homework of that lesson. */
  | { readonly name: 'assignment'; readonly id: string; readonly lesson?: string }
  | { readonly name: 'gradebook'; readonly assignment: string }
  | { readonly name: 'student'; readonly assignment: string; readonly student: string }
  | { readonly name: 'lesson'; readonly assignment: string }
  /** Lesson templates, or one of them; `assignment` is what the lesson is about. */
  | { readonly name: 'lessons'; readonly lesson?: string; readonly assignment?: string }
  /** A lesson being taught, on the whole screen. */
  | { readonly name: 'in-class'; readonly lesson: string; readonly assignment?: string }
  /** The same cards, questions and exercises, alone. */
  | { readonly name: 'study'; readonly lesson?: string }
  /** Rounds of appraisal; one of them (`new` to be opened); a student in it; its forms and records for paper. */
  | { readonly name: 'appraisals' }
  | { readonly name: 'appraisal'; readonly id: string; readonly student?: string }
  | { readonly name: 'appraisal-paper'; readonly id: string; readonly what: string }
  /** A notice as the student got it, in the address itself. */
  | { readonly name: 'notice'; readonly code: string }
  /** An assignment as the student got it, in the address itself, and handing it in. */
  | { readonly name: 'task'; readonly code: string }
  | { readonly name: 'hand-in'; readonly assignment: string }
  | { readonly name: 'shift'; readonly shift?: string }
  | { readonly name: 'rules'; readonly about?: string }
  | { readonly name: 'history' }
  | { readonly name: 'progress' }
  | { readonly name: 'settings' };

/** Takes the person to another screen. */
export type Go = (to: Route) => void;

const inPath = (...segments: readonly (string | undefined)[]): string =>
  segments
    .map((segment) => (segment === undefined ? '' : `/${encodeURIComponent(segment)}`))
    .join('');

/** A path inside the hash, `/play/<session>`. */
export function pathOf(to: Route): string {
  switch (to.name) {
    case 'library':
      return '/';
    case 'brief':
    case 'notes':
      return inPath(to.name, to.scenario);
    case 'play':
    case 'replay':
    case 'report':
    case 'observe':
    case 'opinions':
    case 'debrief':
    case 'paper':
      return inPath(to.name, to.session);
    case 'appraisal':
      return inPath(to.name, to.id, to.student);
    case 'appraisal-paper':
      return inPath(to.name, to.id, to.what);
    case 'notice':
      return inPath(to.name, to.code);
    case 'class':
      return inPath(to.name, to.id);
    case 'assignment':
      return inPath(to.name, to.id, to.lesson);
    case 'lessons':
    case 'in-class':
      return inPath(to.name, to.lesson, to.assignment);
    case 'study':
      return inPath(to.name, to.lesson);
    case 'gradebook':
    case 'lesson':
    case 'hand-in':
      return inPath(to.name, to.assignment);
    case 'student':
      return inPath(to.name, to.assignment, to.student);
    case 'task':
      return inPath(to.name, to.code);
    case 'compare':
      return inPath(to.name, to.one, to.other);
    case 'room':
      return inPath(to.name, to.room, to.who);
    case 'licence':
      return inPath(to.name, to.sample);
    case 'shift':
      return inPath(to.name, to.shift);
    case 'rules':
      return inPath(to.name, to.about);
    case 'appraisals':
    case 'teach':
    case 'history':
    case 'progress':
    case 'settings':
      return inPath(to.name);
  }
}

/** A relative address that works in any folder the product is copied to. */
export const hrefOf = (to: Route): string => `#${pathOf(to)}`;
