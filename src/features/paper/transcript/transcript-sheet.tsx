import { useTranslation } from 'react-i18next';
import type { Turn } from '../../../core/session/session-state.ts';
import { clockOf } from '../clock-of.ts';
import { HeadFacts } from '../head-facts.tsx';
import type { OnPaper } from '../load-paper.ts';
import styles from '../paper.module.css';
import { SheetOfPaper } from '../sheet-of-paper.tsx';
import { wordsOf } from '../words-of.ts';
import { commentsOn, commentsOnWhole, type PaperComment } from './comments-on.ts';

interface CommentsProps {
  readonly comments: readonly PaperComment[];
  readonly locale: string;
}

function Comments({ comments, locale }: CommentsProps) {
  const { t } = useTranslation();
  if (comments.length === 0) return null;
  return (
    <ul className={styles.comments}>
      {comments.map(({ key, kind, text, better }) => (
        <li key={key} data-kind={kind}>
          {text}
          {better !== '' && (
            <span>
              {' '}
              {t('paper.transcript.better')} <span lang={locale}>{better}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly onPaper: OnPaper;
  readonly turn: Turn;
  readonly index: number;
}

function Row({ onPaper, turn, index }: RowProps) {
  const { t } = useTranslation();
  const { scenario, state } = onPaper;
  const { rings } = state.snapshot.context;
  const time = clockOf(turn.n, onPaper);
  if (turn.by === 'line')
    return (
      <tr className={styles.event}>
        <td>{time}</td>
        <td colSpan={3}>{t(`report.talk.line.${turn.what}`, { rings })}</td>
      </tr>
    );
  return (
    <tr>
      <td>{time}</td>
      <th scope="row" lang={turn.by === 'agent' ? undefined : scenario.locale}>
        {turn.by === 'agent' ? t('paper.transcript.agent') : scenario.strings.customer.name}
      </th>
      <td lang={scenario.locale}>{wordsOf(turn, scenario)}</td>
      <td>
        <Comments comments={commentsOn(index, onPaper, t)} locale={scenario.locale} />
      </td>
    </tr>
  );
}

interface SheetProps {
  readonly onPaper: OnPaper;
  readonly label: string;
}

/** The whole talk with what won and cost points beside it. */
export function TranscriptSheet({ onPaper, label }: SheetProps) {
  const { t, i18n } = useTranslation();
  const { scenario, state, report } = onPaper;
  const { at, names } = state.started;
  const whole = commentsOnWhole(onPaper, t);
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(at);
  return (
    <SheetOfPaper title={t('paper.transcript.title')} label={label}>
      <HeadFacts
        facts={[
          [t('paper.observation.scenario'), scenario.strings.title, scenario.locale],
          [t('paper.observation.date'), date],
          [t('paper.observation.agent'), names?.agent ?? ''],
          [t('report.total.label'), t('report.total.outOf', { total: report.total })],
        ]}
      />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('paper.transcript.time')}</th>
            <th scope="col" className={styles.narrow}>
              {t('paper.transcript.who')}
            </th>
            <th scope="col" className={styles.wide}>
              {t('paper.transcript.words')}
            </th>
            <th scope="col" className={styles.comment}>
              {t('paper.transcript.comments')}
            </th>
          </tr>
        </thead>
        <tbody>
          {state.turns.map((turn, index) => (
            <Row key={turn.n} onPaper={onPaper} turn={turn} index={index} />
          ))}
        </tbody>
      </table>
      {whole.length > 0 && (
        <div className={styles.whole}>
          <h3 className={styles.part}>{t('paper.transcript.whole')}</h3>
          <Comments comments={whole} locale={scenario.locale} />
        </div>
      )}
    </SheetOfPaper>
  );
}
