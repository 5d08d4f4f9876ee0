import { compileFrames, hasFrame } from '../frames.ts';
import type { BetterWording, Slots } from '../language.ts';

const SLOT = '{said}';
/** Longer captures would put the fault back into the better wording. */
const LONGEST_CAPTURE = 16;

export interface WordingRequest {
  readonly wordings: readonly BetterWording[];
  readonly about: readonly (RegExp | undefined)[];
  readonly text: string;
  /** What the frame captured. */
  readonly said: string;
  readonly rewrites: readonly (readonly [string, string])[];
}

/** The `about` frame of each wording, by position. */
export const prepareAbout = (
  wordings: readonly BetterWording[],
  slots: Slots,
): readonly (RegExp | undefined)[] =>
  wordings.map(({ about }) => compileFrames(about === undefined ? [] : [about], slots));

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
  for (const [index, wording] of request.wordings.entries()) {
    if (wording.say.includes(SLOT) && said === '') continue;
    if (wording.about !== undefined && !hasFrame(request.about[index], request.text)) continue;
    return wording.say.replaceAll(SLOT, said);
  }
  return request.wordings.at(-1)?.say.replaceAll(SLOT, said) ?? '';
}
