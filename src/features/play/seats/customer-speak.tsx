import { useSelector } from '@xstate/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gesture } from '../../../core/scenario/vocabulary.ts';
import { customerLines, type OfferedLine } from '../../../core/session/customer-lines.ts';
import type { CustomerPart } from '../../../core/session/session-event.ts';
import { useShortcuts } from '../../../ui/use-shortcuts.ts';
import type { Do, PlayActor } from '../machine/play-actor.ts';
import type { Call } from '../machine/play-context.ts';
import { Composer } from '../speak/composer.tsx';
import { useDraft } from '../speak/use-draft.ts';
import { customerWords } from '../transcript/customer-words.ts';
import styles from './customer-speak.module.css';
import { Gestures } from './gestures.tsx';
import { LineList } from './line-list.tsx';

const offered = (lines: readonly OfferedLine[], labels: Readonly<Record<string, string>>) =>
  lines.map(({ about, part }) => ({ key: part.line, label: labels[about] ?? about, part }));

interface CustomerSpeakProps {
  readonly actor: PlayActor;
  readonly call: Call;
  readonly onDo: Do;
}

/** Where a person in the customer's seat finds words: the script's for this moment and mood, or their own. */
export function CustomerSpeak({ actor, call, onDo }: CustomerSpeakProps) {
  const { t } = useTranslation();
  const draft = useDraft(actor, 'customer');
  const refused = useSelector(actor, ({ context }) => context.refused);
  const [gesture, setGesture] = useState<Gesture>();
  const field = useRef<HTMLTextAreaElement>(null);
  const { scenario } = call.stage;
  const { strings, common, locale } = scenario;
  const { next, owed, press } = customerLines(scenario, call.state);

  const say = (parts: readonly CustomerPart[]): void => {
    const first = gesture === undefined ? [] : [gesturePart(gesture)];
    onDo({ type: 'customer-says', parts: [...first, ...parts] });
    setGesture(undefined);
    field.current?.focus();
  };
  const gesturePart = (one: Gesture): CustomerPart => ({
    part: 'gesture',
    line: one,
    text: common.gestures[one],
  });
  const sayOwn = (): void => {
    if (draft.trim() === '') return;
    say([{ part: 'own-words', line: '', text: draft }]);
  };
  useShortcuts({
    ...(next.length > 0 && { Digit1: () => say(next) }),
    KeyC: () => field.current?.focus(),
  });

  return (
    <div className={styles.speak}>
      {next.length > 0 && (
        <section className={styles.next} aria-label={t('seats.speak.next')}>
          <p className={styles.how}>{t('seats.speak.next')}</p>
          <button type="button" className={styles.script} lang={locale} onClick={() => say(next)}>
            <kbd>1</kbd>
            <span>{customerWords(next, locale)}</span>
          </button>
        </section>
      )}
      <LineList
        title={t('seats.speak.owed')}
        locale={locale}
        lines={offered(owed, strings.facts)}
        onSay={(part) => say([part])}
      />
      <LineList
        title={t('seats.speak.press')}
        locale={locale}
        lines={offered(press, strings.needs)}
        onSay={(part) => say([part])}
      />
      <Gestures
        chosen={gesture}
        onChoose={setGesture}
        onSilence={() => {
          setGesture(undefined);
          onDo({ type: 'customer-says', parts: [gesturePart('say-nothing')] });
        }}
      />
      <Composer
        draft={draft}
        locale={locale}
        refused={refused}
        field={field}
        label={t('seats.speak.own')}
        onWrite={(text) => actor.send({ type: 'TYPE', text })}
        onSend={sayOwn}
      />
    </div>
  );
}
