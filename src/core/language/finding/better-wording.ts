import { compileFrames, hasFrame } from '../frames.ts';
import type { BetterWording, Slots } from '../language.ts';

const SLOT = '{said}';
/** Longer captures would put the fault back into the better wording. */
const LONGEST_CAPTURE = 16;

/** A better wording with what it is about compiled. */
export interface PreparedWording {
  readonly about: RegExp | undefined;
  readonly say: string;
}

export interface WordingRequest {
  readonly wordings: readonly PreparedWording[];
  readonly text: string;
  /** What the frame captured. */
  readonly said: string;
  readonly rewrites: readonly (readonly [string, string])[];
}

export const prepareWordings = (
  wordings: readonly BetterWording[],
  slots: Slots,
): readonly PreparedWording[] =>
  wordings.map(({ about, say }) => ({
    about: compileFrames(about === undefined ? [] : [about], slots),
    say,
  }));

function politely(request: WordingRequest): string {
  const trimmed = request.said.trim();
  const rewritten = request.rewrites.reduce(
    (words, [from, to]) => words.replaceAll(from, to),
    trimmed,
  );
  return rewritten.length > LONGEST_CAPTURE ? '' : rewritten;
}

/** The first wording that is about what was said and whose gap can be filled; the last one is the fallback. */
export function chooseWording(request: WordingRequest): string {
  const said = politely(request);
  for (const { about, say } of request.wordings) {
    if (say.includes(SLOT) && said === '') continue;
    if (about !== undefined && !hasFrame(about, request.text)) continue;
    return say.replaceAll(SLOT, said);
  }
  return request.wordings.at(-1)?.say.replaceAll(SLOT, said) ?? '';
}
