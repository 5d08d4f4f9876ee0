import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../../core/lesson/lesson-source.ts';
import type { StudyItem } from '../../../core/lesson/study.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Icon } from '../../../ui/icon.tsx';
import styles from './study.module.css';
import type { Study } from './use-study.ts';

interface OverviewProps {
  readonly lesson: Lesson;
  readonly study: Study;
}

const SIGNS = { new: 'minus', right: 'check', wrong: 'undo' } as const;

function nameOf({ words }: Lesson, { part, id }: StudyItem): string {
  if (part === 'card') return words.cards[id]?.title ?? id;
  if (part === 'quiz') return words.quiz[id]?.question ?? id;
  return words.drill[id]?.situation ?? id;
}

function Clear({ onClear }: { readonly onClear: () => void }) {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button variant="quiet" icon="trash" onClick={() => setIsAsking(true)}>
        {t('lessons.study.clear')}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('lessons.study.clearTitle')}
        actions={
          <>
            <Button onClick={() => setIsAsking(false)}>{t('lessons.study.clearNo')}</Button>
            <Button
              variant="danger"
              onClick={() => {
                setIsAsking(false);
                onClear();
              }}
            >
              {t('lessons.study.clearYes')}
            </Button>
          </>
        }
      >
        <p>{t('lessons.study.clearText')}</p>
      </Dialog>
    </>
  );
}

/** Everything of the lesson with how it stands; any of it can be gone to. */
export function Overview({ lesson, study }: OverviewProps) {
  const { t } = useTranslation();
  const { items } = study.state;
  return (
    <Card className={styles.item} aria-labelledby="overview">
      <h2 id="overview">{t('lessons.study.overview')}</h2>
      <ol className={styles.overview}>
        {items.map((item) => (
          <li key={item.key}>
            <button
              type="button"
              className={styles.entry}
              data-state={item.state}
              aria-current={item.key === study.present?.key ? 'true' : undefined}
              onClick={() => study.show(item)}
            >
              <Icon name={SIGNS[item.state]} />
              <span lang={lesson.locale}>{nameOf(lesson, item)}</span>
              <span className={styles.state}>{t(`lessons.study.state.${item.state}`)}</span>
            </button>
          </li>
        ))}
      </ol>
      {items.some(({ tries }) => tries > 0) && <Clear onClear={study.clear} />}
    </Card>
  );
}
