import { useTranslation } from 'react-i18next';
import { type Promised, promiseLedger } from '../../../core/scoring/promises.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { Call } from '../machine/play-context.ts';
import styles from './promise-list.module.css';

const wordsAt = (
  text: string,
  span: { readonly start: number; readonly end: number } | undefined,
) => (span === undefined ? '' : text.slice(span.start, span.end).trim());

function Line({ call, promise }: { readonly call: Call; readonly promise: Promised }) {
  const { t } = useTranslation();
  const said = call.state.turns[promise.turn];
  const text = said?.by === 'agent' ? said.text : '';
  const { locale } = call.stage.scenario;
  const who = wordsAt(text, promise.who);
  const when = wordsAt(text, promise.when);
  return (
    <li>
      <q lang={locale}>{wordsAt(text, promise)}</q>
      <span className={styles.facts}>
        {who !== '' && <Tag>{t('play.promises.who', { who })}</Tag>}
        {when === '' ? (
          <Tag tone="warning">{t('play.promises.vague')}</Tag>
        ) : (
          <Tag tone="good">{t('play.promises.when', { when })}</Tag>
        )}
      </span>
    </li>
  );
}

/** What the agent has promised so far: who, what, when. Promises without a time stand out. */
export function PromiseList({ call }: { readonly call: Call }) {
  const { t } = useTranslation();
  const promises = promiseLedger(call.state.turns);
  return (
    <section className={styles.promises}>
      <h3>{t('play.promises.title')}</h3>
      {promises.length === 0 && <p>{t('play.promises.none')}</p>}
      <ol>
        {promises.map((promise) => (
          <Line
            key={`${promise.turn}/${promise.start}/${promise.when?.start ?? ''}`}
            call={call}
            promise={promise}
          />
        ))}
      </ol>
    </section>
  );
}
