import type { Span } from './analysis.ts';
import { pieceAt, splitAtMarks, splitClauses, splitSentences } from './clauses.ts';
import { compileFrames, findFrames } from './frames.ts';
import type { FrameMatch, FrameMatches } from './matching/frame-search.ts';
import type { ScopeKind, ScopeRule, Slots } from './language.ts';

/** The scopes of one text, each kind in order of their start. */
export type Scopes = Readonly<Record<ScopeKind, readonly Span[]>>;

const QUOTED =
  /“[^“”\n]{1,200}”|"[^"\n]{1,200}"|「[^「」\n]{1,200}」|『[^『』\n]{1,200}』|‘[^‘’\n]{1,200}’|(?<![a-z])'[^'\n]{2,200}'(?![a-z])/g;

/** A scope rule made ready to run. */
export interface PreparedScope {
  readonly rule: ScopeRule;
  readonly closes: RegExp | undefined;
}

/** Compiles what closes a language's scopes once; what opens them is searched for with the rules. */
export function prepareScopes(rules: readonly ScopeRule[], slots: Slots): PreparedScope[] {
  return rules.map((rule) => ({
    rule,
    closes: compileFrames(rule.closedBy, slots),
  }));
}

/** Quotation marks around the whole utterance only say that it is an utterance. */
function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const around = text.length - (span.end - span.start);
    if (around > 2) spans.push(span);
  }
  return spans;
}

function closedAt(scope: PreparedScope, text: string, from: number, to: number): number {
  if (scope.closes === undefined) return to;
  const [closer] = findFrames(scope.closes, text.slice(from, to));
  return closer === undefined ? to : from + closer.start;
}

const PIECES: Readonly<Record<ScopeRule['reach'], (text: string) => Span[]>> = {
  clause: splitClauses,
  'marked-clause': splitAtMarks,
  sentence: splitSentences,
};

function openedSpans(scope: PreparedScope, openers: readonly FrameMatch[], text: string): Span[] {
  const pieces = PIECES[scope.rule.reach](text);
  return openers.map((opener) => {
    const piece = pieceAt(pieces, opener.end - 1);
    const start = scope.rule.reach === 'sentence' ? opener.end : opener.start;
    const end = Math.min(piece.end, opener.end + scope.rule.limit);
    return { start, end: closedAt(scope, text, opener.end, end) };
  });
}

/** Every scope of a normalised text, where `openers` are what the frames of each scope rule match in it. */
export function findScopes(
  prepared: readonly PreparedScope[],
  openers: FrameMatches,
  text: string,
): Scopes {
  const scopes: Record<ScopeKind, Span[]> = {
    quoted: quotedSpans(text),
    reported: [],
    denied: [],
    self: [],
    condition: [],
    regretted: [],
  };
  for (const [index, matches] of openers) {
    const scope = prepared[index];
    if (scope !== undefined) scopes[scope.rule.kind].push(...openedSpans(scope, matches, text));
  }
  return {
    quoted: scopes.quoted,
    reported: mergeSpans(scopes.reported),
    denied: mergeSpans(scopes.denied),
    self: mergeSpans(scopes.self),
    condition: mergeSpans(scopes.condition),
    regretted: mergeSpans(scopes.regretted),
  };
}

/** Overlapping spans become one, so that a position can be looked up by bisection. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push(span);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}

/** Whether a match begins inside a scope of one of these kinds. */
export function isInScope(scopes: Scopes, kinds: readonly ScopeKind[], at: Span): boolean {
  return kinds.some((kind) => {
    const scope = pieceAt(scopes[kind], at.start);
    return scope.start <= at.start && at.start < scope.end;
  });
}
