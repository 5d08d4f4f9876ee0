import { useTranslation } from 'react-i18next';
import { timesNamed } from '../../../core/language/times.ts';
import { type Promised, promiseLedger } from '../../../core/scoring/promises.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { Call } from '../machine/play-context.ts';
import styles from './promise-list.module.css';

interface Place {
  readonly start: number;
  readonly end: number;
}

const wordsAt = (text: string, { start, end }: Place): string => text.slice(start, end).trim();

/** A sentence is shown once, however many times it names. */
function bySentence(promises: readonly Promised[]): ReadonlyMap<string, readonly Promised[]> {
  const sentences = new Map<string, readonly Promised[]>();
  for (const promise of promises) {
    const key = `${promise.turn}/${promise.start}`;
    sentences.set(key, [...(sentences.get(key) ?? []), promise]);
  }
  return sentences;
}

interface SaidProps {
  /** Everything promised in one sentence. */
  readonly promises: readonly Promised[];
  readonly text: string;
  readonly locale: string;
}

function When({ promises, text, locale }: SaidProps) {
  const { t } = useTranslation();
  const places = promises.flatMap(({ when }) => (when === undefined ? [] : [when]));
  if (places.length === 0) return <Tag tone="warning">{t('play.promises.vague')}</Tag>;
  const times = places.flatMap((place) => timesNamed(text, place, locale));
  if (times.length === 0) return <Tag tone="good">{t('play.promises.timed')}</Tag>;
  return [...new Set(times.map((time) => wordsAt(text, time)))].map((time) => (
    <Tag key={time} tone="good" isQuoted>
      {t('play.promises.when', { when: time })}
    </Tag>
  ));
}

function Line({ call, promises }: { readonly call: Call } & Pick<SaidProps, 'promises'>) {
  const { t } = useTranslation();
  const [promise] = promises;
  if (promise === undefined) return null;
  const said = call.state.turns[promise.turn];
  if (said?.by !== 'agent') return null;
  const { text } = said;
  const { locale } = call.stage.scenario;
  return (
    <li>
      <q lang={locale}>{wordsAt(text, promise)}</q>
      <span className={styles.facts}>
        {promise.who !== undefined && (
          <Tag isQuoted>{t('play.promises.who', { who: wordsAt(text, promise.who) })}</Tag>
        )}
        <When {...{ promises, text, locale }} />
      </span>
    </li>
  );
}

/** What the agent has promised so far: who, what, when. Promises without a time stand out. */
export function PromiseList({ call }: { readonly call: Call }) {
  const { t } = useTranslation();
  const sentences = [...bySentence(promiseLedger(call.state.turns))];
  return (
    <section className={styles.promises}>
      <h3>{t('play.promises.title')}</h3>
      {sentences.length === 0 && <p>{t('play.promises.none')}</p>}
      <ol>
        {sentences.map(([key, promises]) => (
          <Line key={key} call={call} promises={promises} />
        ))}
      </ol>
    </section>
  );
}
