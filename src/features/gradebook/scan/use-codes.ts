import { useMemo, useRef, useState } from 'react';
import { type Series, seriesIn } from '../../../core/classroom/carry/parts.ts';
import type { Found } from '../../../core/classroom/collect.ts';
import { fail } from '../../../core/shared/result.ts';

/** The codes read so far, of however many students, in whatever order. */
export interface ReadCodes {
  /** In the order they were met. */
  readonly series: readonly Series[];
  /**
   * Takes in what stood in a picture's codes. Gives back what is whole now; of a picture that brought nothing, why;
   * nothing at all of one that brought a part.
   */
  readonly add: (name: string, texts: readonly string[]) => readonly Found[];
  readonly forget: () => void;
}

/** What is whole and was not given on before. */
function finished(series: readonly Series[], name: string, given: Set<string>): readonly Found[] {
  return series.flatMap(({ name: whole, joined }) => {
    if (!joined.ok || given.has(whole)) return [];
    given.add(whole);
    return [{ name, sealed: joined }];
  });
}

/** Gathers codes until there are enough for a hand-in. */
export function useCodes(): ReadCodes {
  const texts = useRef(new Set<string>());
  const given = useRef(new Set<string>());
  const [series, setSeries] = useState<readonly Series[]>([]);
  return useMemo(
    () => ({
      series,
      add(name, fresh) {
        const ours = fresh.filter((text) => seriesIn(text).length > 0);
        if (ours.length === 0) return [{ name, sealed: fail({ code: 'no-code' }) }];
        const before = texts.current.size;
        for (const text of ours) texts.current.add(text);
        if (texts.current.size === before) return [];
        const all = seriesIn([...texts.current].join('\n'));
        setSeries(all);
        return finished(all, name, given.current);
      },
      forget() {
        texts.current.clear();
        given.current.clear();
        setSeries([]);
      },
    }),
    [series],
  );
}
