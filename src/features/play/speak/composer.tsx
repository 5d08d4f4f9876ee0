import { type KeyboardEvent, type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_SENTENCE } from '../../../core/session/session-event.ts';
import { Button } from '../../../ui/button.tsx';
import type { Refused } from '../machine/play-context.ts';
import styles from './composer.module.css';

interface ComposerProps {
  readonly draft: string;
  /** Language of the call, for spell checking and screen readers. */
  readonly locale: string;
  readonly refused: Refused | undefined;
  readonly field: Ref<HTMLTextAreaElement>;
  /** What this is for, where it is not the agent who writes. */
  readonly label?: string;
  readonly onWrite: (text: string) => void;
  readonly onSend: () => void;
}

/** The counter appears when so many characters are left. */
const NEAR_LIMIT = 200;

/** In older browsers the Enter that ends an input method's composition reports this code. */
const COMPOSING_KEY = 229;

/** Enter sends; but the Enter that takes a word from a Chinese input method does not. */
function sendsNow(event: KeyboardEvent<HTMLTextAreaElement>): boolean {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey) return false;
  return !event.nativeEvent.isComposing && event.nativeEvent.keyCode !== COMPOSING_KEY;
}

function Length({ draft }: { readonly draft: string }) {
  const { t } = useTranslation();
  const left = MAX_SENTENCE - draft.length;
  if (left > NEAR_LIMIT) return null;
  return (
    <output className={styles.length} data-over={left < 0 || undefined}>
      {left < 0 ? t('play.composer.over', { over: -left }) : t('play.composer.count', { left })}
    </output>
  );
}

/** Where the learner writes what to say. It keeps the words until they have been said and stored. */
export function Composer(props: ComposerProps) {
  const { draft, locale, refused, field, label, onWrite, onSend } = props;
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.composer}>
      {refused !== undefined && (
        <p className={styles.refused} role="alert" id={`${id}-refused`}>
          {t(`play.refused.${refused.why}`)}
        </p>
      )}
      <div className={styles.row}>
        <textarea
          ref={field}
          className={styles.field}
          aria-label={label ?? t('play.composer.label')}
          aria-describedby={`${id}-how${refused === undefined ? '' : ` ${id}-refused`}`}
          aria-invalid={draft.length > MAX_SENTENCE || undefined}
          aria-keyshortcuts="Alt+C"
          placeholder={label ?? t('play.composer.placeholder')}
          lang={locale}
          rows={2}
          value={draft}
          onChange={(event) => onWrite(event.target.value)}
          onKeyDown={(event) => {
            if (!sendsNow(event)) return;
            event.preventDefault();
            onSend();
          }}
        />
        <Button variant="primary" icon="send" className={styles.send} onClick={onSend}>
          {t('play.composer.send')}
        </Button>
      </div>
      <div className={styles.below}>
        <p className={styles.how} id={`${id}-how`}>
          {t('play.composer.how')}
        </p>
        <Length draft={draft} />
      </div>
    </div>
  );
}
