import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../ui/button.tsx';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { LessonPorts } from '../lesson-ports.ts';
import { LessonList } from './lesson-list.tsx';
import styles from './list.module.css';

/** The lesson templates, for the teacher. */
export function LessonsScreen({ lessons, store }: Pick<LessonPorts, 'lessons' | 'store'>) {
  const { t } = useTranslation();
  return (
    <Page
      title={t('lessons.list.title')}
      lead={t('lessons.list.lead')}
      actions={
        <ButtonLink icon="arrow-left" href={hrefOf({ name: 'teach' })}>
          {t('lessons.list.teach')}
        </ButtonLink>
      }
    >
      <LessonList
        lessons={lessons}
        foot={({ script, words }) => (
          <p className={styles.foot}>
            <ButtonLink
              href={hrefOf({ name: 'lessons', lesson: script.id })}
              aria-label={t('lessons.list.openOf', { title: words.title })}
            >
              {t('lessons.list.open')}
            </ButtonLink>
            {store.clock(script.id) !== undefined && (
              <Tag tone="info" icon="clock">
                {t('lessons.list.going')}
              </Tag>
            )}
          </p>
        )}
      />
    </Page>
  );
}
