import type { FaultRule } from '../../language.ts';

const HUM = '\\b(?:u*umm*|u*uhh*|e*err*m*|uhm|hmmm*|mmm*|ahh*)\\b';

/** Verbal tics, repeated. */
export const verbalTic: FaultRule = {
  code: 'filler.verbal-tic',
  class: 'filler',
  severity: 'light',
  frames: [
    // Two are human; the third is a habit, and so is one doubled, or two in one breath.
    `${HUM}(?:[^.!?]{0,40}${HUM}){2}|${HUM}[ ,.]{1,4}${HUM}|${HUM}(?<=^.{0,16}${HUM})[^.!?]{0,20}${HUM}(?=.{0,14}$)|${HUM}(?<=[a-z',] ?${HUM})[^.!?]{0,10}${HUM}(?=[^.!?]{0,40}(?:,? (?:like|you know|sort of|kind of|i mean|how to say)\\b|\\b([a-z]{2,8}),? \\1\\b))`,
    '\\b(like|right|you know|i mean|you see|so yeah|basically|actually|literally|obviously|honestly|whatever|yeah|the thing is|how to say|sort of|kind of|okay|well),[^.!?]{0,40}\\b\\1\\b[,.]',
    '\\b(basically|literally|actually|obviously|honestly|you know|i mean|sort of|kind of)\\b[^.!?]{0,40}\\b\\1\\b',
    '\\b(?:you know|i mean|like|sort of|kind of|basically),[^.!?]{0,40}\\b(?:you know|i mean|like|sort of|basically),',
    '\\blike,? like\\b|\\b(?:how to say|what do you call it)\\b[^.!?]{0,40}\\b(?:er|um|uh|that one|how to say)\\b|\\blike,? you know\\b|\\bthe thing is[^.!?]{0,20}the thing is\\b',
  ],
  better: [{ say: 'Take a short pause instead; it sounds surer than "um" or "you know".' }],
};
