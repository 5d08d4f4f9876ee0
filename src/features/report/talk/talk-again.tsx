import { useTranslation } from 'react-i18next';
import type { AgentTurn, Turn } from '../../../core/session/session-state.ts';
import type { Mark, MarkTone } from '../../../ui/cut-text.ts';
import { formatDuration } from '../../../ui/duration.ts';
import { MarkedText } from '../../../ui/marked-text.tsx';
import type { Scored } from '../load-report.ts';
import { explainFinding } from './explain-finding.ts';
import { commentId, type Comment, turnId, wordsId } from './number-findings.ts';
import { jumpTo } from './jump.ts';
import styles from './talk-again.module.css';

const TONES: Readonly<Record<Comment['finding']['kind'], MarkTone>> = {
  lost: 'bad',
  note: 'note',
  won: 'good',
};

interface TalkAgainProps {
  readonly scored: Scored;
  readonly list: readonly Comment[];
  readonly current: number | undefined;
  readonly onLookAt: (number: number) => void;
}

interface SentenceProps extends TalkAgainProps {
  readonly turn: AgentTurn;
  readonly index: number;
}

function Sentence({ scored, list, current, onLookAt, turn, index }: SentenceProps) {
  const { t } = useTranslation();
  const { scenario } = scored;
  const own = list.filter(({ finding }) => finding.turn === index);
  const marks = own.flatMap(({ finding, number }): Mark[] => {
    const { start, end, kind } = finding;
    if (start === undefined || end === undefined) return [];
    const label = explainFinding(finding, { scenario, t }).rule;
    return [{ id: String(number), start, end, tone: TONES[kind], label }];
  });
  const numbers = own.filter(({ finding }) => finding.kind !== 'won').map(({ number }) => number);
  return (
    <>
      <p className={styles.words} lang={scenario.locale}>
        <MarkedText
          text={turn.text}
          marks={marks}
          anchorOf={(id) => wordsId(Number(id))}
          {...(current !== undefined && { current: String(current) })}
          onMark={(id) => {
            onLookAt(Number(id));
            jumpTo(commentId(Number(id)));
          }}
        />
      </p>
      {numbers.length > 0 && (
        <p className={styles.numbers} aria-hidden="true">
          {numbers.map((number) => (
            <span key={number} className={styles.number}>
              {number}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function Row(props: Omit<SentenceProps, 'turn'> & { readonly turn: Turn }) {
  const { t } = useTranslation();
  const { scored, turn, index } = props;
  const { scenario, state } = scored;
  const time = formatDuration(turn.at - (state.turns[0]?.at ?? turn.at));
  if (turn.by === 'line') {
    const rings = state.snapshot.context.rings;
    return (
      <li id={turnId(index)} tabIndex={-1} className={styles.event}>
        {t(`report.talk.line.${turn.what}`, { rings })} <time>{time}</time>
      </li>
    );
  }
  const separator = scenario.locale.startsWith('zh') ? '' : ' ';
  return (
    <li id={turnId(index)} tabIndex={-1} className={styles.turn} data-by={turn.by}>
      <p className={styles.who}>
        <strong lang={scenario.locale}>
          {turn.by === 'agent' ? t('report.talk.you') : scenario.strings.customer.name}
        </strong>{' '}
        <time>{time}</time>
        {turn.by === 'agent' && (
          <span className={styles.patience}>
            {t('report.talk.patience', { value: Math.round(turn.patience) })}
          </span>
        )}
      </p>
      {turn.by === 'agent' ? (
        <Sentence {...props} turn={turn} />
      ) : (
        <p className={styles.words} lang={scenario.locale}>
          {turn.parts.map(({ text }) => text).join(separator)}
        </p>
      )}
    </li>
  );
}

/** The whole talk with the words that won or cost points underlined. */
export function TalkAgain(props: TalkAgainProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.talk} aria-labelledby="report-talk">
      <h2 id="report-talk">{t('report.talk.title')}</h2>
      <p className={styles.intro}>{t('report.talk.intro')}</p>
      <ul className={styles.legend}>
        <li data-tone="bad">{t('report.talk.legendLost')}</li>
        <li data-tone="note">{t('report.talk.legendNote')}</li>
        <li data-tone="good">{t('report.talk.legendWon')}</li>
      </ul>
      <ol>
        {props.scored.state.turns.map((turn, index) => (
          <Row key={turn.n} {...props} turn={turn} index={index} />
        ))}
      </ol>
    </section>
  );
}
