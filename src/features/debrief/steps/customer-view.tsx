import { useTranslation } from 'react-i18next';
import { type Deviation, deviations } from '../../../core/session/deviations.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import type { Debriefed } from '../load-debrief.ts';
import styles from './steps.module.css';
import { saidIn } from './words-of.tsx';

const ICONS: Readonly<Record<'met' | 'promised' | 'open', IconName>> = {
  met: 'check',
  promised: 'clock',
  open: 'cross',
};

function Wants({ talk }: { readonly talk: Debriefed }) {
  const { t } = useTranslation();
  const { scenario, state } = talk;
  const { needs } = state.snapshot.context;
  return (
    <>
      <h3>{t('debrief.customer.wants')}</h3>
      <ul className={styles.wants}>
        {Object.keys(scenario.script.needs).map((need) => {
          const now = needs[need] ?? 'open';
          return (
            <li key={need} data-state={now}>
              <Icon name={ICONS[now]} />
              <span lang={scenario.locale}>{scenario.strings.needs[need] ?? need}</span>
              <span className={styles.soft}>{t(`debrief.customer.${now}`)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Departure({ talk, one }: { readonly talk: Debriefed; readonly one: Deviation }) {
  const { t } = useTranslation();
  const { scenario, state } = talk;
  if (one.code === 'fact-untold') {
    const fact = scenario.strings.facts[one.fact] ?? one.fact;
    return <li>{t('debrief.customer.deviation.fact-untold', { fact })}</li>;
  }
  const turn = state.turns.find(({ n }) => n === one.n);
  return (
    <li>
      {t(`debrief.customer.deviation.${one.code}`)}
      {turn !== undefined && turn.by !== 'line' && (
        <q lang={scenario.locale}>{saidIn(turn, scenario)}</q>
      )}
    </li>
  );
}

function Departures({ talk }: { readonly talk: Debriefed }) {
  const { t } = useTranslation();
  const found = deviations(talk.scenario, talk.state);
  return (
    <>
      <h3>{t('debrief.customer.deviations')}</h3>
      {found.length === 0 ? (
        <p>{t('debrief.customer.none')}</p>
      ) : (
        <ul className={styles.promises}>
          {found.map((one) => (
            <Departure
              key={one.code === 'fact-untold' ? one.fact : `${one.code}/${one.n}`}
              talk={talk}
              one={one}
            />
          ))}
        </ul>
      )}
    </>
  );
}

/** What the customer came for, what came of it, and how far a person departed from the script. */
export function CustomerView({ talk }: { readonly talk: Debriefed }) {
  const { t } = useTranslation();
  const { scenario, state } = talk;
  const isPerson = state.started.customer === 'person';
  return (
    <div className={styles.step}>
      <p>{t(isPerson ? 'debrief.customer.person' : 'debrief.customer.script')}</p>
      <div>
        <h3>{t('debrief.customer.background')}</h3>
        <p lang={scenario.locale}>
          {scenario.strings.customer.name} · {scenario.personaStrings.name}
        </p>
        <p lang={scenario.locale}>{scenario.strings.customer.background}</p>
      </div>
      <div>
        <Wants talk={talk} />
      </div>
      {isPerson && (
        <div>
          <Departures talk={talk} />
        </div>
      )}
    </div>
  );
}
