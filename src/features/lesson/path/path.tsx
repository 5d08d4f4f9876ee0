import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PathMap } from '../../../core/class-view/path-map.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { Section } from '../parts/section.tsx';
import type { People } from '../people.ts';
import { NodeDetail } from './node-detail.tsx';
import { useNodeWords } from './node-words.ts';
import { PathDrawing } from './path-drawing.tsx';
import styles from './path.module.css';

interface PathProps {
  readonly map: PathMap;
  readonly words: Scenario;
  readonly people: People;
}

/** Which way the class went through the talk, and where customers were lost. */
export function Path({ map, words, people }: PathProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string>();
  const wordsOf = useNodeWords(words);
  const title = t('lesson.path.title');
  const node = map.nodes.find(({ id }) => id === chosen);
  const lost = map.nodes.reduce((sum, one) => sum + one.lost, 0);
  const nameOf = (id: string): string => {
    const found = map.nodes.find((one) => one.id === id);
    if (found === undefined) return id;
    const { stage, text } = wordsOf(found);
    return `${stage} · ${text}`;
  };
  return (
    <Section title={title} lead={t('lesson.path.lead', { count: map.talks, lost })}>
      <p className={styles.legend}>{t('lesson.path.legend')}</p>
      <PathDrawing map={map} words={words} chosen={chosen} onChoose={setChosen} />
      <div aria-live="polite" data-print={node === undefined ? 'hide' : undefined}>
        {node === undefined ? (
          <p className={styles.legend}>{t('lesson.path.choose')}</p>
        ) : (
          <NodeDetail map={map} node={node} words={words} people={people} />
        )}
      </div>
      <DataTable
        holds="words"
        word={t('lesson.table')}
        about={title}
        head={[t('lesson.path.from'), t('lesson.path.to'), t('lesson.students')]}
        rows={[...map.edges]
          .sort((one, other) => other.talks - one.talks)
          .map(({ from, to, talks }) => ({
            key: `${from} ${to}`,
            cells: [nameOf(from), nameOf(to), talks],
          }))}
      />
    </Section>
  );
}
