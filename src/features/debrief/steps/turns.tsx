import { useTranslation } from 'react-i18next';
import { type TurningMoment, turningMoments } from '../../../core/debrief/turning-moments.ts';
import { bandOf } from '../../../core/scenario/patience.ts';
import type { Debriefed } from '../load-debrief.ts';
import styles from './steps.module.css';
import { Words } from './words-of.tsx';

interface MomentProps {
  readonly talk: Debriefed;
  readonly moment: TurningMoment;
}

/** The words around a turn of the customer's mood. */
function Moment({ talk, moment }: MomentProps) {
  const { t } = useTranslation();
  const { before, turn, after, by, patience } = moment;
  const change = { by: Math.abs(by) };
  return (
    <li className={styles.moment}>
      <p className={styles.change} data-way={by < 0 ? 'down' : 'up'}>
        <span aria-hidden="true">{by < 0 ? '▼' : '▲'}</span>{' '}
        {t(by < 0 ? 'debrief.turns.fall' : 'debrief.turns.rise', change)} ·{' '}
        {t(`report.curve.band.${bandOf(patience)}`)}
      </p>
      <dl>
        {before !== undefined && (
          <Words talk={talk} turn={before} label={t('debrief.turns.before')} />
        )}
        <Words
          talk={talk}
          turn={turn}
          label={t(turn.by === 'agent' ? 'debrief.turns.said' : 'debrief.turns.happened')}
        />
        {after !== undefined && <Words talk={talk} turn={after} label={t('debrief.turns.after')} />}
      </dl>
    </li>
  );
}

/** Where the customer's mood turned, with the very words before and after. */
export function Turns({ talk }: { readonly talk: Debriefed }) {
  const { t } = useTranslation();
  const moments = turningMoments(talk.report, talk.state);
  if (moments.length === 0) return <p>{t('debrief.turns.none')}</p>;
  return (
    <div className={styles.step}>
      <p>{t('debrief.turns.intro')}</p>
      <ol className={styles.moments}>
        {moments.map((moment) => (
          <Moment key={moment.turn.n} talk={talk} moment={moment} />
        ))}
      </ol>
    </div>
  );
}
