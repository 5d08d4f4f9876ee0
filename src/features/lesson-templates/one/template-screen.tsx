import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../../core/lesson/lesson-source.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Page } from '../../../ui/page.tsx';
import { type Go, hrefOf } from '../../../ui/route.ts';
import type { LessonPorts } from '../lesson-ports.ts';
import { useNames } from '../use-names.ts';
import { WithLesson } from '../with-lesson.tsx';
import { Aims } from './aims.tsx';
import { Contents } from './contents.tsx';
import styles from './one.module.css';
import { Plays } from './plays.tsx';
import { Steps } from './steps.tsx';
import { usePlan } from './use-plan.ts';

interface TemplateScreenProps extends LessonPorts {
  readonly id: string;
  /** The assignment the lesson is to be about. */
  readonly assignment?: string;
  readonly go: Go;
}

interface ViewProps extends Omit<TemplateScreenProps, 'lessons' | 'id'> {
  readonly lesson: Lesson;
}

/** What only a plan on paper needs: lines to write on. */
function PaperHead() {
  const { t } = useTranslation();
  return (
    <div className={styles.paperHead}>
      <p>{t('lessons.plan.paper')}</p>
      <dl>
        {(['class', 'by', 'day'] as const).map((line) => (
          <div key={line}>
            <dt>{t(`lessons.plan.${line}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </div>
  );
}

interface ActionsProps {
  readonly lesson: string;
  readonly assignment: string | undefined;
  readonly isGoing: boolean;
  readonly canStart: boolean;
  readonly onStartAgain: () => void;
}

function Actions({ lesson, assignment, isGoing, canStart, onStartAgain }: ActionsProps) {
  const { t } = useTranslation();
  const place = {
    name: 'in-class' as const,
    lesson,
    ...(assignment !== undefined && { assignment }),
  };
  return (
    <div className={styles.buttons} data-print="hide">
      {canStart && (
        <ButtonLink variant="primary" size="large" icon="play" href={hrefOf(place)}>
          {t(isGoing ? 'lessons.plan.goOn' : 'lessons.plan.start')}
        </ButtonLink>
      )}
      {canStart && isGoing && (
        <Button size="large" onClick={onStartAgain}>
          {t('lessons.plan.startAgain')}
        </Button>
      )}
      <Button size="large" icon="print" onClick={() => window.print()}>
        {t('lessons.plan.print')}
      </Button>
      <ButtonLink size="large" icon="person" href={hrefOf({ name: 'study', lesson })}>
        {t('lessons.plan.study')}
      </ButtonLink>
    </div>
  );
}

function View({ lesson, assignment, store, scenarios, go }: ViewProps) {
  const { t } = useTranslation();
  const planning = usePlan(lesson, { store });
  const names = useNames(scenarios);
  const { id } = lesson.script;
  const startAgain = (): void => {
    store.keepClock(id, undefined);
    go({ name: 'in-class', lesson: id, ...(assignment !== undefined && { assignment }) });
  };
  return (
    <div className={styles.plan}>
      <Page title={lesson.words.title} lead={lesson.words.summary}>
        <PaperHead />
        <p data-print="hide">
          <a href={hrefOf({ name: 'lessons' })}>{t('lessons.plan.back')}</a>
        </p>
        <Actions
          lesson={id}
          assignment={assignment}
          isGoing={store.clock(id) !== undefined}
          canStart={planning.plan.taught.length > 0}
          onStartAgain={startAgain}
        />
        <Aims lesson={lesson} plan={planning.plan} />
        <Steps {...{ lesson, planning }} />
        <Plays {...{ lesson, names }} />
        <Contents lesson={lesson} />
      </Page>
    </div>
  );
}

/** One lesson template: preview, own changes, lesson plan on paper, and the way into the lesson. */
export function TemplateScreen({ id, lessons, ...rest }: TemplateScreenProps) {
  return (
    <WithLesson id={id} lessons={lessons} list="lessons">
      {(lesson) => <View key={id} lesson={lesson} {...rest} />}
    </WithLesson>
  );
}
