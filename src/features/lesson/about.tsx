import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOfClass } from '../../core/class-view/class-faults.ts';
import { gainsOf } from '../../core/class-view/first-and-last.ts';
import { observersOfClass } from '../../core/class-view/observers.ts';
import { scoreSpread } from '../../core/class-view/score-spread.ts';
import { seatsToCome } from '../../core/class-view/seats-to-come.ts';
import { latestTalks, talksAbout } from '../../core/class-view/student-talks.ts';
import { criteriaOfClass } from '../../core/class-view/weak-criteria.ts';
import type { ScenarioFor } from '../../core/classroom/check/scenario-cache.ts';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { LessonClass } from './load/load-class.ts';
import { useWords } from './load/use-words.ts';
import { useTalks } from './load/use-talks.ts';
import type { People } from './people.ts';
import { Criteria } from './sections/criteria.tsx';
import { Faults } from './sections/faults.tsx';
import { Gains } from './sections/gains.tsx';
import { Observers } from './sections/observers.tsx';
import { Seats } from './sections/seats.tsx';
import { Spread } from './sections/spread.tsx';
import { Ways } from './ways.tsx';

interface AboutProps {
  readonly lesson: LessonClass;
  readonly scenario: string;
  readonly scenarioFor: ScenarioFor;
  readonly people: People;
}

/** Everything that can be told from what the checks found, without opening the talks. */
function figuresOf({ rows, records, assignment }: LessonClass, scenario: string) {
  const { pass, seats } = assignment.shared;
  const talks = talksAbout(rows, scenario);
  const latest = latestTalks(talks);
  return {
    talks,
    latest,
    spread: scoreSpread(talks, pass),
    criteria: criteriaOfClass(latest),
    faults: faultsOfClass(latest),
    gains: gainsOf(talks),
    observers: observersOfClass(records, scenario),
    seats: seatsToCome(rows, seats),
  };
}

/** One scenario, section by section. */
export function About({ lesson, scenario, scenarioFor, people }: AboutProps) {
  const { t, i18n } = useTranslation();
  const figures = useMemo(() => figuresOf(lesson, scenario), [lesson, scenario]);
  const { isLoading, words } = useWords(figures.talks, scenarioFor, i18n.language);
  const task = useTalks(lesson, figures.latest, scenarioFor);
  const { latest, spread, criteria, faults, gains, observers, seats } = figures;
  return (
    <>
      <Spread spread={spread} pass={lesson.assignment.shared.pass} />
      {words && <Criteria criteria={criteria} words={words} />}
      <Faults faults={faults} of={latest.length} people={people} />
      {words && <Ways {...{ task, words, people }} of={latest.length} />}
      {isLoading && words === undefined && <Loading>{t('lesson.loading')}</Loading>}
      {!isLoading && words === undefined && (
        <Notice tone="warning">{t('lesson.noScenario')}</Notice>
      )}
      <Gains gains={gains} people={people} />
      <Observers observers={observers} people={people} />
      <Seats seats={seats} people={people} />
    </>
  );
}
