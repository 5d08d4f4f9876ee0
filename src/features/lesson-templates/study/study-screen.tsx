import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../../core/lesson/lesson-source.ts';
import { Button } from '../../../ui/button.tsx';
import { Meter } from '../../../ui/meter.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import type { LessonPorts } from '../lesson-ports.ts';
import { useNames } from '../use-names.ts';
import { WithLesson } from '../with-lesson.tsx';
import { Overview } from './overview.tsx';
import styles from './study.module.css';
import { StudyEnd } from './study-end.tsx';
import { StudyItem } from './study-item.tsx';
import { type Study, useStudy } from './use-study.ts';

interface ViewProps extends Omit<LessonPorts, 'lessons'> {
  readonly lesson: Lesson;
}

/** How far, and what went wrong so far. */
function Progress({ study }: { readonly study: Study }) {
  const { t } = useTranslation();
  const { right, items, wrong } = study.state;
  const words = t('lessons.study.progress', { right, all: items.length });
  const [first] = wrong;
  return (
    <div className={styles.progress}>
      <div className={styles.bar}>
        <span>{words}</span>
        <Meter label={words} value={right} max={items.length} />
      </div>
      {first !== undefined && (
        <p className={styles.buttons}>
          <span>{t('lessons.study.wrong', { count: wrong.length })}</span>
          <Button icon="undo" onClick={() => study.show(first)}>
            {t('lessons.study.wrongAgain')}
          </Button>
        </p>
      )}
    </div>
  );
}

function View({ lesson, store, scenarios, now }: ViewProps) {
  const { t } = useTranslation();
  const study = useStudy(lesson, { store, now });
  const names = useNames(scenarios);
  const place = useRef<HTMLDivElement>(null);
  const { present, round, state, isKept } = study;
  // The next item takes the place of the one just answered: whoever reads by ear must be taken there.
  useEffect(() => {
    if (round > 0) place.current?.focus();
  }, [round]);
  return (
    <Page title={lesson.words.title} lead={lesson.words.summary}>
      <p>
        <a href={hrefOf({ name: 'study' })}>{t('lessons.study.back')}</a>
      </p>
      <Progress study={study} />
      {!isKept && <Notice tone="warning">{t('lessons.notKept')}</Notice>}
      <div className={styles.study}>
        <div ref={place} tabIndex={-1} className={styles.place}>
          {state.isDone && <StudyEnd {...{ lesson, names }} count={state.items.length} />}
          {present !== undefined && (
            <StudyItem key={`${present.key}-${round}`} {...{ lesson, study }} item={present} />
          )}
        </div>
        <Overview {...{ lesson, study }} />
      </div>
    </Page>
  );
}

/** A lesson for one: cards, questions and exercises, wrong ones again, progress on this device. */
export function StudyScreen({ id, lessons, ...rest }: LessonPorts & { readonly id: string }) {
  return (
    <WithLesson id={id} lessons={lessons} list="study">
      {(lesson) => <View key={id} lesson={lesson} {...rest} />}
    </WithLesson>
  );
}
