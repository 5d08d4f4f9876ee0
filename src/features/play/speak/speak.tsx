import { useSelector } from '@xstate/react';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../../ui/use-shortcuts.ts';
import { whoseMove } from '../machine/changes.ts';
import type { Do, PlayActor } from '../machine/play-actor.ts';
import type { Call } from '../machine/play-context.ts';
import { type Suggestion, suggestions } from './advice.ts';
import { Composer } from './composer.tsx';
import { Hint } from './hint.tsx';
import styles from './speak.module.css';
import { Suggestions } from './suggestions.tsx';
import { useDraft } from './use-draft.ts';

/** The call as it was when the learner last had the word: advice must not run ahead of the customer's answer. */
function useLastOwnMove(call: Call): Call {
  const [settled, setSettled] = useState(call);
  if (whoseMove(call) !== 'agent' || settled === call) return settled;
  setSettled(call);
  return call;
}

interface SpeakProps {
  readonly actor: PlayActor;
  readonly call: Call;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onDo: Do;
}

/** Where the learner finds words: advice by level, and the field that says them. */
export function Speak({ actor, call, field, onDo }: SpeakProps) {
  const { t } = useTranslation();
  const draft = useDraft(actor, 'agent');
  const refused = useSelector(actor, ({ context }) => context.refused);
  const hintAt = useSelector(actor, ({ context }) => context.hintAt);
  const settled = useLastOwnMove(call);
  const { level } = call.state.started;
  const list = level === 'guided' ? suggestions(settled) : [];

  // The call was just answered or resumed: the learner has the word.
  useEffect(() => field.current?.focus(), [field]);

  const say = () => {
    const reply = list.find(({ text }) => text === draft);
    onDo({ type: 'say', text: draft, ...(reply !== undefined && { reply: reply.id }) });
    field.current?.focus();
  };
  const take = ({ text }: Suggestion) => {
    if (draft === text) return say();
    actor.send({ type: 'TYPE', text });
    field.current?.focus();
  };
  const askForHint = () => {
    onDo({ type: 'take-hint' });
    field.current?.focus();
  };
  const digits = list.map(
    (suggestion, index) => [`Digit${index + 1}`, () => take(suggestion)] as const,
  );
  useShortcuts({
    ...Object.fromEntries(digits),
    KeyC: () => field.current?.focus(),
    ...(level === 'assisted' && { KeyI: askForHint }),
  });

  return (
    <div className={styles.speak}>
      <div className={styles.advice} inert={settled !== call}>
        <div className={styles.top}>
          <Hint call={settled} isShown={hintAt === call.state.turns.length} onAsk={askForHint} />
          {list.length > 0 && <p className={styles.how}>{t('play.suggestions.how')}</p>}
        </div>
        <Suggestions list={list} locale={call.stage.scenario.locale} draft={draft} onTake={take} />
      </div>
      <Composer
        draft={draft}
        locale={call.stage.scenario.locale}
        refused={refused}
        field={field}
        onWrite={(text) => actor.send({ type: 'TYPE', text })}
        onSend={say}
      />
    </div>
  );
}
