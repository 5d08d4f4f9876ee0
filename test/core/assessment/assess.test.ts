import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, startAssessment } from '../../../src/core/assessment/assess.ts';
import type {
  AssessmentCommand,
  AssessmentEvent,
} from '../../../src/core/assessment/assessment-event.ts';
import { foldAssessment } from '../../../src/core/assessment/assessment-state.ts';
import { missingOn } from '../../../src/core/assessment/missing.ts';
import type { SheetForm } from '../../../src/core/assessment/sheet-form.ts';

const form: SheetForm = {
  rubric: { id: 'simple', hash: 'abc' },
  rater: 'observer',
  criteria: [
    { id: 'opening', points: 40, when: 'opening', items: [{ id: 'greeting', kind: 'check' }] },
    { id: 'wording', points: 60, when: 'talk', items: [{ id: 'voice', kind: 'observed' }] },
  ],
};
const begin = (): readonly AssessmentEvent[] => [
  startAssessment(form, { assessment: 'a', session: 's', name: '王', live: true, at: 0 }),
];

function write(
  events: readonly AssessmentEvent[],
  ...commands: readonly AssessmentCommand[]
): readonly AssessmentEvent[] {
  return commands.reduce((now, command) => {
    const done = assess(form, now, command, now.length * 1000);
    if (!done.ok) throw new Error(`${command.type}: ${done.error}`);
    return [...now, done.value];
  }, events);
}

const sheet = (events: readonly AssessmentEvent[]) => {
  const state = foldAssessment(events);
  if (state === undefined) throw new Error('no sheet');
  return state;
};
const why = (events: readonly AssessmentEvent[], command: AssessmentCommand) => {
  const done = assess(form, events, command, 0);
  return done.ok ? 'written' : done.error;
};

const mark = (about: number): AssessmentCommand => ({
  type: 'mark.made',
  about,
  kind: 'well-done',
  note: '',
});
const yes = (item: string): AssessmentCommand => ({ type: 'item.answered', item, answer: 'yes' });
const no = (item: string): AssessmentCommand => ({ type: 'item.answered', item, answer: 'no' });
const rated = (criterion: string, level: number): AssessmentCommand => ({
  type: 'criterion.rated',
  criterion,
  level,
});
const filled: readonly AssessmentCommand[] = [
  yes('greeting'),
  yes('voice'),
  rated('opening', 4),
  rated('wording', 3),
  { type: 'overall.rated', level: 4 },
  { type: 'words.written', about: 'strengths', text: '听完了再问' },
  { type: 'words.written', about: 'improvements', text: '结尾没道谢' },
];

describe('an observer’s sheet', () => {
  it('pins marks to moments of the talk, and lets them be noted and taken off again', () => {
    const marked = write(begin(), mark(4), mark(7), { type: 'mark.noted', mark: 2, note: '抢话' });
    expect(sheet(marked).marks).toMatchObject([{ about: 4 }, { about: 7, note: '抢话' }]);
    expect(sheet(write(marked, { type: 'mark.removed', mark: 1 })).marks).toHaveLength(1);
    expect(why(marked, { type: 'mark.removed', mark: 9 })).toBe('unknown-mark');
  });

  it('says what is still missing before it can be handed in, in the order of the sheet', () => {
    expect(missingOn(form, sheet(begin())).map(({ code }) => code)).toEqual([
      'item-open',
      'item-open',
      'criterion-open',
      'criterion-open',
      'overall-open',
      'strengths-open',
      'improvements-open',
    ]);
    expect(why(begin(), { type: 'sheet.handed-in' })).toBe('incomplete');
  });

  it('wants a reason for everything it calls failed', () => {
    const failed = write(begin(), ...filled, no('voice'));
    expect(missingOn(form, sheet(failed))).toEqual([{ code: 'reason-open', about: 'voice' }]);
    const explained = write(failed, {
      type: 'item.commented',
      item: 'voice',
      comment: '声音太小，客户两次没听清',
    });
    expect(missingOn(form, sheet(explained))).toEqual([]);
    expect(sheet(write(explained, { type: 'sheet.handed-in' })).handedIn).toBe(true);
  });

  it('cannot be changed once handed in, but opened again; a later change stays visible as such', () => {
    const handed = write(begin(), ...filled, { type: 'sheet.handed-in' });
    expect(why(handed, mark(3))).toBe('handed-in');
    expect(sheet(handed).revised).toBe(false);
    const reopened = write(handed, { type: 'sheet.reopened' });
    expect(sheet(reopened).revised).toBe(false);
    const changed = write(reopened, rated('opening', 2), { type: 'sheet.handed-in' });
    expect(sheet(changed)).toMatchObject({ handedIn: true, revised: true, handedInAt: 8000 });
  });

  it('counts taking an opinion back after handing in as a change, and bringing it back as none', () => {
    const handed = write(begin(), ...filled, { type: 'sheet.handed-in' });
    const undone = write(handed, { type: 'sheet.reopened' }, { type: 'undo' });
    expect(sheet(undone).revised).toBe(true);
    expect(sheet(write(undone, { type: 'redo' })).revised).toBe(false);
  });

  it('takes the one thing to do next time, and sentences reworded, also after it has been handed in', () => {
    const handed = write(begin(), ...filled, { type: 'sheet.handed-in' });
    const after = write(
      handed,
      { type: 'words.written', about: 'commitment', text: '先说感受，再问单号' },
      { type: 'sentence.reworded', about: 6, text: '您先别挂，我这就查' },
    );
    expect(sheet(after)).toMatchObject({
      commitment: '先说感受，再问单号',
      rewordings: { 6: '您先别挂，我这就查' },
      handedIn: true,
      revised: false,
    });
    expect(why(write(after, { type: 'sheet.reopened' }), { type: 'undo' })).toBe('written');
  });

  it('does not take a commitment back with the last rating', () => {
    const promised = write(begin(), yes('greeting'), {
      type: 'words.written',
      about: 'commitment',
      text: '先听完',
    });
    expect(sheet(write(promised, { type: 'undo' }))).toMatchObject({
      items: {},
      commitment: '先听完',
    });
  });

  it('takes back the last step and brings it back, until something new is written', () => {
    const two = write(begin(), yes('greeting'), yes('voice'));
    const one = write(two, { type: 'undo' });
    expect(sheet(one).items['voice']).toBeUndefined();
    expect(sheet(write(one, { type: 'redo' })).items['voice']?.answer).toBe('yes');
    expect(why(write(one, rated('opening', 1)), { type: 'redo' })).toBe('nothing-to-redo');
    expect(why(begin(), { type: 'undo' })).toBe('nothing-to-undo');
  });

  it('comes back to the same sheet after undoing and redoing any number of steps', () => {
    const step = fc.constantFrom(...filled, mark(2), mark(5), no('voice'), rated('opening', 1));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.nat(12), (steps, back) => {
        const before = write(begin(), ...steps);
        const times = Math.min(back, steps.length);
        const undone = write(before, ...Array<AssessmentCommand>(times).fill({ type: 'undo' }));
        const again = write(undone, ...Array<AssessmentCommand>(times).fill({ type: 'redo' }));
        const { next: _a, ...now } = sheet(again);
        const { next: _b, ...then } = sheet(before);
        expect(now).toEqual(then);
        const { next: _c, ...fewer } = sheet(
          write(begin(), ...steps.slice(0, steps.length - times)),
        );
        const { next: _d, ...taken } = sheet(undone);
        expect(taken).toEqual(fewer);
      }),
    );
  });
});
