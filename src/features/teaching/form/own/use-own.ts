import { useState } from 'react';
import type { OwnFilesProblem, OwnRead } from '../../../../core/classroom/own-files.ts';
import type { OwnScenario } from '../../../../core/classroom/own-scenario.ts';
import type { TeachingPorts } from '../../teaching-ports.ts';
import type { PartProps } from '../part-props.ts';
import { hasRoomFor, type OwnDraft, withOwn, withoutOwn } from './own-draft.ts';

/** What came of the files that were given last. */
export interface OwnNews {
  /** Everything that was found, with what is wrong with it. */
  readonly read: readonly OwnRead[];
  /** Titles are with whoever shows them; these found no room. */
  readonly left: readonly OwnScenario[];
  readonly problem: OwnFilesProblem | undefined;
}

interface Removed {
  readonly scenario: OwnScenario;
  readonly before: OwnDraft;
}

const NO_NEWS: OwnNews = { read: [], left: [], problem: undefined };

/** Adding scenarios of the teacher's own to a draft, and taking them out. */
export function useOwn({ draft, onChange }: PartProps, ports: TeachingPorts) {
  const [news, setNews] = useState<OwnNews>();
  const [isReading, setIsReading] = useState(false);
  const [removed, setRemoved] = useState<Removed>();
  const add = (fresh: readonly OwnScenario[]): readonly OwnScenario[] => {
    let now: OwnDraft = draft;
    const left: OwnScenario[] = [];
    for (const one of fresh) {
      if (hasRoomFor(now, one)) now = withOwn(now, one);
      else left.push(one);
    }
    onChange({ own: [...now.own], tasks: now.tasks });
    setRemoved(undefined);
    return left;
  };
  const take = async (files: readonly File[]): Promise<void> => {
    setIsReading(true);
    const read = await ports
      .readOwnScenarios(files)
      .catch(() => ({ ok: false as const, error: 'damaged' as const }));
    setIsReading(false);
    if (!read.ok) return setNews({ ...NO_NEWS, problem: read.error });
    const left = add(read.value.flatMap(({ scenario }) => scenario ?? []));
    setNews({ read: read.value, left, problem: undefined });
  };
  return {
    news,
    isReading,
    removed: removed?.scenario,
    take,
    add: (scenario: OwnScenario) => setNews({ ...NO_NEWS, left: add([scenario]) }),
    remove: (scenario: OwnScenario) => {
      const { own, tasks } = withoutOwn(draft, scenario.script.id);
      onChange({ own: [...own], tasks });
      setRemoved({ scenario, before: { own: draft.own, tasks: draft.tasks } });
      setNews(undefined);
    },
    undo: () => {
      if (removed !== undefined)
        onChange({ own: [...removed.before.own], tasks: removed.before.tasks });
      setRemoved(undefined);
    },
  };
}
