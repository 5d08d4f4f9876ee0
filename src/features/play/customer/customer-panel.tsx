import { useTranslation } from 'react-i18next';
import { CustomerFace } from '../../../ui/customer-face/customer-face.tsx';
import { Meter } from '../../../ui/meter.tsx';
import { SCROLLS_BY_KEYBOARD } from '../../../ui/scrolls-by-keyboard.ts';
import type { Call } from '../machine/play-context.ts';
import { moodColour, moodNow } from './mood.ts';
import { NeedsList } from './needs-list.tsx';
import { StageBar } from './stage-bar.tsx';
import styles from './customer-panel.module.css';

/** Who is on the line, how they feel, and how far the call has come. */
export function CustomerPanel({ call }: { readonly call: Call }) {
  const { t } = useTranslation();
  const { scenario } = call.stage;
  const { level } = call.state.started;
  const mood = moodNow(call);
  const word = t(`play.mood.${mood}`);
  const value = Math.round(call.state.snapshot.context.patience);
  return (
    <section
      className={styles.panel}
      aria-label={t('play.customer.landmark')}
      {...SCROLLS_BY_KEYBOARD}
    >
      <div className={styles.face}>
        <CustomerFace
          persona={scenario.persona.id}
          mood={mood}
          label={t('play.customer.faceLabel', { mood: word })}
          onPhone={scenario.script.channel === 'phone'}
        />
      </div>
      <div className={styles.who} lang={scenario.locale}>
        <h2 className={styles.name}>{scenario.strings.customer.name}</h2>
        <p className={styles.persona}>{scenario.personaStrings.name}</p>
      </div>
      <div className={styles.patience} data-mood={mood}>
        <p className={styles.mood}>
          <span className={styles.word}>{word}</span>
          {level !== 'real' && (
            <span className={styles.value}>
              {t('play.customer.patience')} {value}
            </span>
          )}
        </p>
        <Meter
          label={t('play.customer.patience')}
          value={value}
          valueText={
            level === 'real' ? word : t('play.customer.patienceValue', { value, mood: word })
          }
          color={moodColour(mood)}
        />
      </div>
      <div className={styles.way}>
        <StageBar call={call} />
      </div>
      {level !== 'real' && (
        <div className={styles.needs}>
          <NeedsList call={call} />
        </div>
      )}
    </section>
  );
}
