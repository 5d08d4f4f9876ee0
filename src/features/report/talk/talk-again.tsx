import { useTranslation } from 'react-i18next';
import type { AgentTurn, Turn } from '../../../core/session/session-state.ts';
import type { Mark, MarkTone } from '../../../ui/cut-text.ts';
import { formatDuration } from '../../../ui/duration.ts';
import { Icon } from '../../../ui/icon.tsx';
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

/** Somebody chooses a sentence of the agent's, to say something about it. */
export interface Picking {
  /** Number of the chosen sentence's event. */
  readonly picked: number | undefined;
  readonly onPick: (about: number) => void;
  /** What the button beside a sentence says. */
  readonly word: string;
}

interface TalkAgainProps {
  readonly scored: Scored;
  readonly list: readonly Comment[];
  readonly current: number | undefined;
  readonly onLookAt: (number: number) => void;
  readonly picking?: Picking;
  /** What whoever sat as the agent is called; without it the reader is spoken to. */
  readonly agent?: string;
}

interface SentenceProps extends TalkAgainProps {
  readonly turn: AgentTurn;
  readonly index: number;
}

function Sentence({ scored, list, current, onLookAt, turn, index }: SentenceProps) {
  const { t } = useTranslation();
  const { scenario, sheet } = scored;
  const own = list.filter(({ finding }) => finding.turn === index);
  const marks = own.flatMap(({ finding, number }): Mark[] => {
    const { start, end, kind } = finding;
    if (start === undefined || end === undefined) return [];
    const label = explainFinding(finding, { scenario, sheet, t }).rule;
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

/** Chooses the sentence beside it. */
function Pick({ about, picking }: { readonly about: number; readonly picking: Picking }) {
  const isPicked = picking.picked === about;
  return (
    <button
      type="button"
      className={styles.pick}
      aria-pressed={isPicked}
      data-print="hide"
      onClick={() => picking.onPick(about)}
    >
      <Icon name={isPicked ? 'check' : 'flag'} />
      {picking.word}
    </button>
  );
}

/** How the customer was after the sentence, and the way to choose it. */
function AfterSentence({
  turn,
  picking,
}: {
  readonly turn: AgentTurn;
  readonly picking: Picking | undefined;
}) {
  const { t } = useTranslation();
  return (
    <>
      <span className={styles.patience}>
        {t('report.talk.patience', { value: Math.round(turn.patience) })}
      </span>
      {picking !== undefined && <Pick about={turn.n} picking={picking} />}
    </>
  );
}

function Speaker({
  scored,
  agent,
  by,
}: Pick<TalkAgainProps, 'scored' | 'agent'> & { readonly by: 'agent' | 'customer' }) {
  const { t } = useTranslation();
  if (by === 'customer') return scored.scenario.strings.customer.name;
  return agent ?? t('report.talk.you');
}

function Row(props: Omit<SentenceProps, 'turn'> & { readonly turn: Turn }) {
  const { t } = useTranslation();
  const { scored, turn, index, picking } = props;
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
    <li
      id={turnId(index)}
      tabIndex={-1}
      className={styles.turn}
      data-by={turn.by}
      data-picked={turn.n === picking?.picked || undefined}
    >
      <p className={styles.who}>
        <strong lang={scenario.locale}>
          <Speaker {...props} by={turn.by} />
        </strong>{' '}
        <time>{time}</time>
        {turn.by === 'agent' && <AfterSentence turn={turn} picking={picking} />}
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
