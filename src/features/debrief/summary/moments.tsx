import { useTranslation } from 'react-i18next';
import {
  type TurningMoment,
  turningMoments,
  worstMoment,
} from '../../../core/debrief/turning-moments.ts';
import type { Debriefed } from '../load-debrief.ts';
import { saidIn } from '../steps/words-of.tsx';
import styles from './summary.module.css';

const best = (moments: readonly TurningMoment[]): TurningMoment | undefined =>
  moments
    .filter(({ by }) => by > 0)
    .reduce<TurningMoment | undefined>(
      (most, one) => (most === undefined || one.by > most.by ? one : most),
      undefined,
    );

/** The deepest fall of the customer's patience and the highest rise, in the agent's words. */
export function Moments({ talk }: { readonly talk: Debriefed }) {
  const { t } = useTranslation();
  const { scenario, state, report } = talk;
  const moments = turningMoments(report, state);
  const shown = [
    ['highest', best(moments)],
    ['lowest', worstMoment(moments)],
  ] as const;
  const { rings } = state.snapshot.context;
  return shown.map(([which, moment]) =>
    moment === undefined ? null : (
      <div key={which}>
        <h3>
          {t(`debrief.summary.${which}`)}{' '}
          <span className={styles.change}>
            ({moment.by > 0 ? '+' : '−'}
            {Math.abs(moment.by)})
          </span>
        </h3>
        <p lang={scenario.locale}>
          {moment.turn.by === 'line' ? (
            t(`report.talk.line.${moment.turn.what}`, { rings })
          ) : (
            <q>{saidIn(moment.turn, scenario)}</q>
          )}
        </p>
      </div>
    ),
  );
}
