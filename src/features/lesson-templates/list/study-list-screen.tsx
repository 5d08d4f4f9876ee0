import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../../core/lesson/lesson-source.ts';
import { studyState } from '../../../core/lesson/study.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Meter } from '../../../ui/meter.tsx';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import type { LessonPorts } from '../lesson-ports.ts';
import { LessonList } from './lesson-list.tsx';
import styles from './list.module.css';

type Progress = Pick<ReturnType<typeof studyState>, 'items' | 'right' | 'isDone'>;

const wordOf = ({ items, isDone }: Progress): 'begin' | 'goOn' | 'done' => {
  if (isDone) return 'done';
  return items.some(({ tries }) => tries > 0) ? 'goOn' : 'begin';
};

function Foot({ lesson, store }: { readonly lesson: Lesson } & Pick<LessonPorts, 'store'>) {
  const { t } = useTranslation();
  const { script, words } = lesson;
  const state = studyState(script, store.study(script.id));
  const word = wordOf(state);
  const counts = { right: state.right, all: state.items.length };
  return (
    <div className={styles.foot}>
      <ButtonLink
        href={hrefOf({ name: 'study', lesson: script.id })}
        aria-label={t(`lessons.studyList.${word}Of`, { title: words.title })}
      >
        {t(`lessons.studyList.${word}`)}
      </ButtonLink>
      <div className={styles.progress}>
        <span>{t('lessons.studyList.progress', counts)}</span>
        <Meter
          label={t('lessons.studyList.progressOf', counts)}
          value={state.right}
          max={state.items.length}
        />
      </div>
    </div>
  );
}

/** The lessons for somebody who learns alone, with how far they have come. */
export function StudyListScreen({ lessons, store }: Pick<LessonPorts, 'lessons' | 'store'>) {
  const { t } = useTranslation();
  return (
    <Page
      title={t('lessons.studyList.title')}
      lead={t('lessons.studyList.lead')}
      actions={
        <ButtonLink icon="home" href={hrefOf({ name: 'library' })}>
          {t('lessons.studyList.home')}
        </ButtonLink>
      }
    >
      <LessonList lessons={lessons} foot={(lesson) => <Foot {...{ lesson, store }} />} />
    </Page>
  );
}
