import { useTranslation } from 'react-i18next';
import type { PathMap, PathNode } from '../../../core/class-view/path-map.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { Quotes } from '../parts/quotes.tsx';
import type { People } from '../people.ts';
import { useNodeWords } from './node-words.ts';
import styles from './path.module.css';

interface NodeDetailProps {
  readonly map: PathMap;
  readonly node: PathNode;
  readonly words: Scenario;
  readonly people: People;
}

/** Where they went from here, most first. */
function Onward({ map, node, words }: Omit<NodeDetailProps, 'people'>) {
  const { t } = useTranslation();
  const wordsOf = useNodeWords(words);
  const ways = map.edges
    .filter(({ from }) => from === node.id)
    .sort((one, other) => other.talks - one.talks)
    .flatMap(({ to, talks }) => {
      const next = map.nodes.find(({ id }) => id === to);
      return next === undefined ? [] : [{ to, talks, ...wordsOf(next) }];
    });
  if (ways.length === 0) return null;
  return (
    <div>
      <h4>{t('lesson.path.onward')}</h4>
      <ul>
        {ways.map(({ to, talks, stage, text, lang }) => (
          <li key={to}>
            <b>{t('lesson.people', { count: talks })}</b>{' '}
            <span lang={lang}>
              {stage} · {text}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What happened at the chosen place. */
export function NodeDetail({ map, node, words, people }: NodeDetailProps) {
  const { t } = useTranslation();
  const { stage, text, lang } = useNodeWords(words)(node);
  const ending = node.kind === 'ending' ? words.strings.endings[node.id.slice(4)] : undefined;
  return (
    <div className={styles.detail}>
      <h3 lang={lang}>
        {stage} · {text}
      </h3>
      <p>
        {t('lesson.path.came', { some: node.talks, of: map.talks })}
        {node.lost > 0 && ` ${t('lesson.path.lost', { count: node.lost })}`}
      </p>
      {ending !== undefined && <p lang={words.locale}>{ending.text}</p>}
      <Onward map={map} node={node} words={words} />
      {node.sentences.length > 0 && (
        <div>
          <h4>{t('lesson.path.said')}</h4>
          <Quotes label={t('lesson.path.said')} quotes={node.sentences} people={people} />
        </div>
      )}
    </div>
  );
}
