import { useTranslation } from 'react-i18next';
import type { Gesture } from '../../../core/scenario/vocabulary.ts';
import styles from './customer-speak.module.css';

interface GesturesProps {
  readonly chosen: Gesture | undefined;
  readonly onChoose: (gesture: Gesture | undefined) => void;
  readonly onSilence: () => void;
}

const WITH_WORDS = ['sigh', 'raise-voice'] as const;

/** What a voice would do: a sigh or a raised voice goes with the next words, silence stands for itself. */
export function Gestures({ chosen, onChoose, onSilence }: GesturesProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.gestures}>
      <legend>{t('seats.speak.gestures')}</legend>
      {WITH_WORDS.map((gesture) => (
        <button
          key={gesture}
          type="button"
          aria-pressed={chosen === gesture}
          onClick={() => onChoose(chosen === gesture ? undefined : gesture)}
        >
          {t(`seats.gesture.${gesture}`)}
        </button>
      ))}
      <button type="button" onClick={onSilence}>
        {t('seats.gesture.say-nothing')}
      </button>
    </fieldset>
  );
}
