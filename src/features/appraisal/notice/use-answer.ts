import { useRef, useState } from 'react';
import { makeAnswer, undecidedIn, type Verdicts } from '../../../core/appraisal/answer.ts';
import type { KeptNotice } from '../../../core/appraisal/notice-desk.ts';
import { fromBase64url, toBase64url } from '../../../core/classroom/carry/base64url.ts';
import type { OpenedNotice } from './open-notice.ts';

export type SealProblem = 'undecided' | 'not-allowed' | 'too-big' | 'bad-key';
type Verdict = Verdicts[string];

const EMPTY: Verdict = { verdict: 'agree', reason: '', wanted: '' };

/** What the sealed answer says is still what stands in the fields. */
function isCurrent({ answered, verdicts, intention, notice }: KeptNotice): boolean {
  if (answered === undefined) return false;
  const now = makeAnswer(notice, verdicts, intention, answered.answer.madeAt);
  return now.ok && JSON.stringify(now.value) === JSON.stringify(answered.answer);
}

/** An answer while it is written: every change is kept at once, and sealed when the student says so. */
export function useAnswer({ desk, kept: first, failure }: OpenedNotice, now: () => number) {
  const [kept, setKept] = useState(first);
  const [isKept, setIsKept] = useState(failure === undefined);
  const [problem, setProblem] = useState<SealProblem>();
  // One write after another: the last one typed is the last one stored.
  const writing = useRef<Promise<unknown>>(Promise.resolve());
  const put = (fresh: KeptNotice): void => {
    setKept(fresh);
    writing.current = writing.current
      .then(() => desk.store.save(fresh))
      .then((saved) => setIsKept(saved.ok));
  };
  const { notice, verdicts, intention, answered } = kept;
  const decide = (id: string, change: Partial<Verdict>): void =>
    put({ ...kept, verdicts: { ...verdicts, [id]: { ...EMPTY, ...verdicts[id], ...change } } });
  const seal = (): void => {
    const made = makeAnswer(notice, verdicts, intention, now());
    const sealed = made.ok ? desk.seal(made.value, notice) : made;
    setProblem(sealed.ok ? undefined : sealed.error);
    if (made.ok && sealed.ok)
      put({ ...kept, answered: { answer: made.value, sealed: toBase64url(sealed.value) } });
  };
  return {
    kept,
    isKept,
    problem,
    undecided: undecidedIn(notice, verdicts),
    decide,
    agreeToAll: () =>
      put({
        ...kept,
        verdicts: Object.fromEntries(notice.indicators.map(({ id }) => [id, EMPTY])),
      }),
    intend: (words: string) => put({ ...kept, intention: words }),
    seal,
    isCurrent: isCurrent(kept),
    bytes: answered === undefined ? undefined : fromBase64url(answered.sealed),
  };
}
export type Answering = ReturnType<typeof useAnswer>;
