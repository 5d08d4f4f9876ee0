import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sheet } from '../../../core/assessment/assessment-log.ts';
import { foldAssessment } from '../../../core/assessment/assessment-state.ts';
import { numberOf } from '../../../core/assessment/licence/sample.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import styles from './begin-card.module.css';
import type { SampleLoaded } from './load-sample.ts';

interface BeginCardProps {
  readonly loaded: SampleLoaded;
  /** A name to begin with. */
  readonly name: string;
  readonly onBegin: (name: string) => void;
  readonly onOpen: (sheet: Sheet) => void;
}

/** As long as a name may be; see `seatNameSchema`. */
const MAX_NAME = 40;
const STEPS = ['watch', 'mark', 'hand'] as const;

function Past({ own, onOpen }: Pick<BeginCardProps, 'onOpen'> & Pick<SampleLoaded, 'own'>) {
  const { t, i18n } = useTranslation();
  if (own.length === 0) return null;
  return (
    <section className={styles.past}>
      <h2>{t('licence.begin.past')}</h2>
      <ul>
        {[...own].reverse().map((sheet) => {
          const state = foldAssessment(sheet);
          if (state === undefined) return null;
          const { name, assessment } = state.started;
          const at = state.handedInAt;
          const who = name === '' ? t('licence.who.nobody') : name;
          const when =
            at === undefined
              ? t('licence.begin.stopped')
              : t('licence.begin.handedIn', { at: formatMoment(at, i18n.language) });
          return (
            <li key={assessment}>
              <span>
                <b>{who}</b> · {when}
              </span>
              <Button onClick={() => onOpen(sheet)}>
                {t(at === undefined ? 'licence.begin.goOn' : 'licence.begin.look')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Before a sample: what to do, and who does it. */
export function BeginCard({ loaded, name: known, onBegin, onOpen }: BeginCardProps) {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState(known);
  const { title } = loaded;
  const { ref } = loaded.opened;
  const begin = (event: FormEvent) => {
    event.preventDefault();
    onBegin(name.trim());
  };
  return (
    <Page
      title={`${title} · ${t('licence.sample', { number: numberOf(ref) })}`}
      lead={t('licence.begin.lead')}
      width="narrow"
    >
      <form className={styles.begin} onSubmit={begin}>
        <ol>
          {STEPS.map((step) => (
            <li key={step}>{t(`licence.begin.steps.${step}`)}</li>
          ))}
        </ol>
        <div className={styles.name}>
          <label htmlFor={id}>{t('licence.begin.name')}</label>
          <input
            id={id}
            value={name}
            maxLength={MAX_NAME}
            autoComplete="off"
            onChange={({ target }) => setName(target.value)}
          />
        </div>
        <div className={styles.ways}>
          <Button variant="primary" icon="eye" type="submit">
            {t('licence.begin.start')}
          </Button>
          <ButtonLink icon="arrow-left" href={hrefOf({ name: 'licence' })}>
            {t('licence.overview')}
          </ButtonLink>
        </div>
      </form>
      <Past own={loaded.own} onOpen={onOpen} />
    </Page>
  );
}
