import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { SUBMISSION_LIMITS } from '../../../core/classroom/submission.ts';
import { visibleText } from '../../../core/task/kept-task.ts';
import { Card } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import shared from '../task.module.css';
import type { KeptInHand } from '../use-kept.ts';

interface ReflectionProps {
  readonly text: string;
  readonly change: KeptInHand['change'];
}

/** What the student thinks of it, kept with every letter. */
export function Reflection({ text, change }: ReflectionProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Card className={classNames(shared.stack, shared.screen)} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('task.handIn.reflection')}</h2>
      <div className={shared.field}>
        <label htmlFor={id}>{t('task.handIn.reflectionText')}</label>
        <textarea
          id={id}
          rows={5}
          value={text}
          maxLength={SUBMISSION_LIMITS.reflection}
          onChange={(event) => {
            const reflection = visibleText(event.target.value, 'many');
            void change((before) => ({ ...before, reflection }));
          }}
        />
        <span className={shared.soft}>
          {t('task.handIn.letters', { count: text.length, most: SUBMISSION_LIMITS.reflection })}
        </span>
      </div>
    </Card>
  );
}
