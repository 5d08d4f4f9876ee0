import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { pathMap } from '../../core/class-view/path-map.ts';
import { patienceFalls } from '../../core/class-view/patience-falls.ts';
import type { ReplayedTalk } from '../../core/class-view/replayed-talk.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { Notice } from '../../ui/notice.tsx';
import type { TalksTask } from './load/use-talks.ts';
import { Section } from './parts/section.tsx';
import { Path } from './path/path.tsx';
import type { People } from './people.ts';
import { Patience } from './sections/patience.tsx';

interface WaysProps {
  readonly task: TalksTask;
  readonly words: Scenario;
  readonly people: People;
  /** Talks to be followed. */
  readonly of: number;
}

const NO_TALKS: readonly ReplayedTalk[] = [];

/** What only the talks themselves tell: where patience fell, and the ways through the script. */
export function Ways({ task, words, people, of }: WaysProps) {
  const { t } = useTranslation();
  const loaded = task.state === 'done' ? task.value : undefined;
  const talks = loaded?.talks ?? NO_TALKS;
  const falls = useMemo(() => patienceFalls(talks), [talks]);
  const map = useMemo(() => pathMap(words.script, talks), [words, talks]);
  if (task.state === 'failed') return <Notice tone="bad">{t('lesson.ways.failed')}</Notice>;
  if (task.state === 'loading')
    return (
      <Section title={t('lesson.patience.title')}>
        <output>{t('lesson.ways.loading', { done: task.done, of })}</output>
      </Section>
    );
  const { lost } = task.value;
  return (
    <>
      {lost > 0 && <Notice tone="warning">{t('lesson.ways.lost', { count: lost })}</Notice>}
      {talks.length > 0 && (
        <>
          <Patience {...{ falls, words, people }} />
          <Path {...{ map, words, people }} />
        </>
      )}
    </>
  );
}
