import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { moodNow } from '../customer/mood.ts';
import type { Call } from '../machine/play-context.ts';
import { customerWords } from './customer-words.ts';

interface AnnouncerProps {
  readonly call: Call;
  /** Turns that were there when the call was opened: not news. */
  readonly oldTurns: number;
}

/** Reads the customer's new words out once, in the language of the call, and a change of mood after them. */
export function Announcer({ call, oldTurns }: AnnouncerProps) {
  const { t } = useTranslation();
  const { locale, strings } = call.stage.scenario;
  const news = call.state.turns.slice(oldTurns);
  const last = news.findLast((turn) => turn.by === 'customer');
  const words = last?.by === 'customer' ? customerWords(last.parts, locale) : '';
  const mood =
    news.length > 0 ? t('play.talk.announceMood', { mood: t(`play.mood.${moodNow(call)}`) }) : '';
  return (
    <VisuallyHidden>
      <output lang={locale}>
        {words !== '' && <span key={last?.n}>{`${strings.customer.name}: ${words}`}</span>}
      </output>
      <output>{mood}</output>
    </VisuallyHidden>
  );
}
