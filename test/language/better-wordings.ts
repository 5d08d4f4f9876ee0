import type { BetterWording, Language } from '../../src/core/language/language.ts';

/** Every list of better wordings a language has: of its rules, its vocabulary and of what is only alike. */
export const betterWordings = ({
  faults,
  vocabulary,
  likeness,
}: Language): readonly (readonly BetterWording[])[] => [
  ...[...faults, ...vocabulary].map(({ better }) => better),
  ...Object.values(likeness?.better ?? {}),
];
