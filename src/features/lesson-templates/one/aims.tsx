import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../../core/lesson/lesson-source.ts';
import type { LessonPlan } from '../../../core/lesson/plan.ts';
import { Card } from '../../../ui/card.tsx';
import styles from './one.module.css';

function Lines({ lines, locale }: { readonly lines: readonly string[]; readonly locale: string }) {
  return (
    <ul className={styles.lines} lang={locale}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface AimsProps {
  readonly lesson: Lesson;
  readonly plan: LessonPlan;
}

const AIMS = ['knowledge', 'ability', 'attitude'] as const;
const REST = ['key', 'difficult', 'prepare', 'blackboard'] as const;

/** What the lesson is for, what is important and hard about it, and how it is taught. */
export function Aims({ lesson, plan }: AimsProps) {
  const { t } = useTranslation();
  const { words, locale } = lesson;
  const methods = [...new Set(plan.taught.flatMap(({ step }) => step.methods))];
  return (
    <Card className={styles.part} aria-labelledby="aims">
      <h2 id="aims">{t('lessons.plan.aims')}</h2>
      <div className={styles.columns}>
        {AIMS.map((aim) => (
          <div key={aim}>
            <h3>{t(`lessons.plan.${aim}`)}</h3>
            <Lines lines={words.aims[aim]} locale={locale} />
          </div>
        ))}
      </div>
      <div className={styles.columns}>
        {REST.map((part) => (
          <div key={part}>
            <h3>{t(`lessons.plan.${part}`)}</h3>
            <Lines lines={words[part]} locale={locale} />
          </div>
        ))}
        <div>
          <h3>{t('lessons.plan.methods')}</h3>
          <p>{methods.map((method) => t(`lessons.method.${method}`)).join(t('lessons.and'))}</p>
        </div>
      </div>
    </Card>
  );
}
