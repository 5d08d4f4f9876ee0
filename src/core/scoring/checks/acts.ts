import type { Check } from '../../scenario/rubric.ts';
import { type Evidence, type LooseFinding, resultOf, type Said } from '../evidence.ts';

type ActsCheck = Extract<Check, { kind: 'acts' }>;

function inWindow(check: ActsCheck, said: readonly Said[]): readonly Said[] {
  if (check['within-first'] !== undefined) return said.slice(0, check['within-first']);
  return check['within-last'] === undefined ? said : said.slice(-check['within-last']);
}

function hits(check: ActsCheck, said: readonly Said[]): readonly LooseFinding[] {
  return inWindow(check, said).flatMap(({ turn, sentence }) => {
    const found = sentence.analysis.acts.find(({ act }) => check.acts.includes(act));
    if (found === undefined) return [];
    const { start, end, act } = found;
    return [{ kind: 'won' as const, points: 0, turn, start, end, about: act }];
  });
}

/** Full points from so many sentences on that do one of these acts, a share below. */
export function checkActs(check: ActsCheck, evidence: Evidence) {
  const wanted = check['at-least'] ?? 1;
  const found = hits(check, evidence.said).slice(0, wanted);
  const each = check.points / wanted;
  const won = found.map((finding) => ({ ...finding, points: each }));
  const lacking = wanted - found.length;
  const lost: LooseFinding[] =
    lacking > 0 ? [{ kind: 'lost', points: -each * lacking, about: check.acts[0] ?? '' }] : [];
  return resultOf(check, evidence, each * found.length, [...won, ...lost]);
}
