import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { scenariosTalked } from '../../core/class-view/student-talks.ts';
import type { ScenarioFor } from '../../core/classroom/check/scenario-cache.ts';
import type { ScenarioSource } from '../../core/scenario/scenario-source.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { hrefOf } from '../../ui/route.ts';
import { About } from './about.tsx';
import { LessonBar } from './lesson-bar.tsx';
import styles from './lesson-view.module.css';
import type { LessonClass } from './load/load-class.ts';
import { peopleOf } from './people.ts';
import { useWall } from './use-wall.ts';
import { useTitles } from './load/use-titles.ts';

interface LessonViewProps {
  readonly lesson: LessonClass;
  readonly scenarios: ScenarioSource;
  readonly scenarioFor: ScenarioFor;
  /** Lessons that fit this assignment; gets its scenarios. */
  readonly startLesson: (scenarios: readonly string[]) => ReactNode;
}

/** What a reader must know before trusting the figures. */
function Reservations({ lesson }: Pick<LessonViewProps, 'lesson'>) {
  const { t } = useTranslation();
  const { unreadable } = lesson;
  if (unreadable === 0) return null;
  return <Notice tone="warning">{t('lesson.unreadable', { count: unreadable })}</Notice>;
}

function Empty({ lesson }: Pick<LessonViewProps, 'lesson'>) {
  const { t } = useTranslation();
  const { id } = lesson.assignment.shared;
  const kind = lesson.records.length === 0 ? 'nothing' : 'noTalks';
  return (
    <Notice
      tone="info"
      title={t(`lesson.empty.${kind}`)}
      actions={
        <ButtonLink variant="primary" href={hrefOf({ name: 'gradebook', assignment: id })}>
          {t('lesson.gradebook')}
        </ButtonLink>
      }
    >
      {t(`lesson.empty.${kind}Text`)}
    </Notice>
  );
}

/** The class after an assignment, one scenario at a time, in the order a teacher talks. */
export function LessonView({ lesson, scenarios, scenarioFor, startLesson }: LessonViewProps) {
  const { t } = useTranslation();
  const whole = useRef<HTMLDivElement>(null);
  const wall = useWall(whole);
  const [isHidden, setHidden] = useState(true);
  const people = useMemo(() => peopleOf(lesson, isHidden), [lesson, isHidden]);
  const talked = useMemo(() => scenariosTalked(lesson.rows), [lesson]);
  const [wanted, setWanted] = useState<string>();
  const scenario = wanted ?? talked[0];
  const titleOf = useTitles(lesson, scenarios);
  const { shared } = lesson.assignment;
  const handedIn = lesson.rows.filter(({ missing }) => !missing).length;
  const lead = t('lesson.lead', { some: handedIn, of: lesson.rows.length });
  const onWall = (): void => {
    setHidden(true);
    wall.turnOn();
  };
  return (
    <div ref={whole} className={styles.whole} data-wall={wall.isOn}>
      <Page
        title={`${t('lesson.title')} · ${shared.title}`}
        lead={lesson.schoolClass === undefined ? lead : `${lesson.schoolClass.name} · ${lead}`}
      >
        {scenario !== undefined && (
          <LessonBar
            {...{ isHidden, talked, titleOf, scenario }}
            onHide={setHidden}
            onScenario={setWanted}
            wall={{ ...wall, turnOn: onWall }}
          />
        )}
        <Reservations lesson={lesson} />
        {scenario === undefined ? (
          <Empty lesson={lesson} />
        ) : (
          <About key={scenario} {...{ lesson, scenario, scenarioFor, people }} />
        )}
        {!wall.isOn && startLesson(shared.tasks.map((task) => task.scenario))}
      </Page>
    </div>
  );
}
