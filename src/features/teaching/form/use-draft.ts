import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assignment } from '../../../core/classroom/assignment.ts';
import type { LessonHomework } from '../../../core/lesson/homework.ts';
import type { StoreFailure } from '../../../core/classroom/workspace.ts';
import { useTask } from '../../../ui/use-task.ts';
import type { Room } from '../load-room.ts';
import type { TeachingPorts } from '../teaching-ports.ts';
import { buildAssignment } from './build-assignment.ts';
import { type Draft, draftOf, newDraft, withHomework } from './draft.ts';
import { problemsIn } from './problems.ts';

/** Ids that are read out: short. */
const ID_LENGTH = 10;

interface Given {
  readonly before: Assignment | undefined;
  readonly homework: LessonHomework | undefined;
  readonly room: Room;
  readonly ports: TeachingPorts;
  readonly onSaved: (assignment: Assignment) => void;
}

/** The library in the language of the calls, the teacher's own scenarios first, and the names of the customers. */
function useLibrary({ scenariosOf }: TeachingPorts, { own, locale }: Draft) {
  return useTask(
    useCallback(async () => {
      const scenarios = scenariosOf(own);
      const [cards, personas] = await Promise.all([
        scenarios.cards(locale),
        scenarios.personas(locale),
      ]);
      return { cards, personas };
    }, [scenariosOf, own, locale]),
  );
}

export type Library = NonNullable<
  Extract<ReturnType<typeof useLibrary>[0], { state: 'done' }>['value']
>;

/** An assignment being written, and storing it. */
export function useDraft({ before, homework, room, ports, onSaved }: Given) {
  const { i18n } = useTranslation();
  const only = room.classes.length === 1 ? (room.classes[0]?.id ?? '') : '';
  const [draft, setDraft] = useState<Draft>(() =>
    before === undefined ? withHomework(newDraft(i18n.language, only), homework) : draftOf(before),
  );
  const [isTried, setIsTried] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [failure, setFailure] = useState<StoreFailure>();
  const [library, again] = useLibrary(ports, draft);
  const problems = problemsIn(draft);
  const store = async (cards: Library['cards']): Promise<StoreFailure | undefined> => {
    const key = await room.workspace.publicKey();
    if (!key.ok) return key.error;
    const id =
      before?.shared.id ??
      ports
        .newId()
        .replace(/[^a-z0-9]/g, '')
        .slice(0, ID_LENGTH);
    const made = await buildAssignment(
      { draft, cards, key: before?.shared.key ?? key.value, id },
      before,
      { scenarios: ports.scenariosOf(draft.own), now: ports.now },
    );
    const saved = await room.workspace.saveAssignment(made);
    if (!saved.ok) return saved.error;
    onSaved(made);
    return undefined;
  };
  const save = async (): Promise<void> => {
    setIsTried(true);
    const cards = library.state === 'done' ? library.value.cards : [];
    if (problems.length > 0 || isSaving) return;
    setIsSaving(true);
    setFailure(await store(cards).catch(() => 'unavailable' as const));
    setIsSaving(false);
  };
  return {
    draft,
    change: (changes: Partial<Draft>) => setDraft((now) => ({ ...now, ...changes })),
    library,
    again,
    problems: isTried ? problems : [],
    isReady: problems.length === 0,
    isSaving,
    failure,
    save,
  };
}
