import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../core/lesson/lesson-source.ts';
import type { Names } from './use-names.ts';

interface PlayFactsProps {
  readonly play: Lesson['script']['plays'][number];
  readonly names: Names;
  readonly className: string | undefined;
}

/** Of a scenario played in a lesson: who calls, how hard, which seats. */
export function PlayFacts({ play, names, className }: PlayFactsProps) {
  const { t } = useTranslation();
  const { personas, level, seats } = play;
  const and = t('lessons.and');
  return (
    <dl className={className}>
      <div>
        <dt>{t('lessons.mode.play.who')}</dt>
        <dd>{personas.map(names.persona).join(and)}</dd>
      </div>
      <div>
        <dt>{t('lessons.mode.play.level')}</dt>
        <dd>{t(`library.level.${level}.name`)}</dd>
      </div>
      <div>
        <dt>{t('lessons.mode.play.seats')}</dt>
        <dd>{seats.map((seat) => t(`seats.seat.${seat}`)).join(and)}</dd>
      </div>
    </dl>
  );
}
