import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../../../core/lesson/check-lesson.ts';
import type { Lesson } from '../../../core/lesson/lesson-source.ts';
import { type LessonPlan, planOf } from '../../../core/lesson/plan.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { DeadEnd } from '../../../ui/dead-end.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { type Go, hrefOf, type Route } from '../../../ui/route.ts';
import type { LessonPorts } from '../lesson-ports.ts';
import { useNames } from '../use-names.ts';
import { WithLesson } from '../with-lesson.tsx';
import { BottomBar } from './bottom-bar.tsx';
import styles from './mode.module.css';
import { StepContent } from './step-content.tsx';
import { Time } from './time.tsx';
import { useClock } from './use-clock.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useLessonKeys } from './use-lesson-keys.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { Way } from './way.tsx';

interface ModeScreenProps extends LessonPorts {
  readonly id: string;
  readonly assignment?: string;
  /** The groups; who can show them is not this screen's business. */
  readonly board: ReactNode;
  readonly go: Go;
}

interface TaughtProps extends Omit<ModeScreenProps, 'lessons' | 'id'> {
  readonly lesson: Lesson;
  readonly plan: LessonPlan;
}

/** Keys: space, arrows, F and Esc; a presenter sends the page keys. */
function useKeys(
  clock: ReturnType<typeof useClock>,
  items: number,
  turn: () => void,
  leave: () => void,
): void {
  const { place, clock: kept, goTo, showItem } = clock;
  const item = Math.min(kept.item, Math.max(0, items - 1));
  const up = (): void => showItem(Math.max(0, item - 1));
  const down = (): void => showItem(Math.min(Math.max(0, items - 1), item + 1));
  useLessonKeys({
    Space: clock.startOrPause,
    ArrowRight: () => goTo(place + 1),
    ArrowLeft: () => goTo(place - 1),
    ArrowDown: down,
    ArrowUp: up,
    PageDown: () => (item < items - 1 ? down() : goTo(place + 1)),
    PageUp: () => (item > 0 ? up() : goTo(place - 1)),
    KeyF: turn,
    Escape: leave,
  });
}

const titleOf = ({ words }: Lesson, step: string): string => words.steps[step]?.title ?? step;

const wayBack = (lesson: string, assignment: string | undefined): Route => ({
  name: 'lessons',
  lesson,
  ...(assignment !== undefined && { assignment }),
});

interface TopProps {
  readonly lesson: Lesson;
  readonly isFull: boolean;
  readonly turn: () => void;
  readonly back: Route;
}

function Top({ lesson, isFull, turn, back }: TopProps) {
  const { t } = useTranslation();
  return (
    <header className={styles.top}>
      <p className={styles.lesson} lang={lesson.locale}>
        {lesson.words.title}
      </p>
      <div className={styles.corner}>
        <Button variant="quiet" onClick={turn}>
          {t(isFull ? 'lessons.mode.notFull' : 'lessons.mode.full')}
        </Button>
        <ButtonLink variant="quiet" icon="cross" href={hrefOf(back)}>
          {t('lessons.mode.leave')}
        </ButtonLink>
      </div>
    </header>
  );
}

interface SaidProps {
  readonly words: Lesson['words']['steps'][string] | undefined;
  readonly locale: string;
}

/** What everybody does now, in large letters; what the teacher does is folded away from the class. */
function Said({ words, locale }: SaidProps) {
  const { t } = useTranslation();
  return (
    <>
      <h1 lang={locale}>{words?.title}</h1>
      <p className={styles.students} lang={locale}>
        {words?.students}
      </p>
      <details className={styles.hint}>
        <summary>{t('lessons.mode.hint')}</summary>
        <p lang={locale}>{words?.teacher}</p>
      </details>
    </>
  );
}

function Taught({ lesson, plan, assignment, store, scenarios, now, board, go }: TaughtProps) {
  const { t } = useTranslation();
  const whole = useRef<HTMLDivElement>(null);
  const names = useNames(scenarios);
  const { script, words, locale } = lesson;
  const steps = plan.taught;
  const clock = useClock({ store, now, lesson: script.id, steps });
  const { isFull, turn } = useFullScreen(whole);
  const isAwake = useWakeLock(clock.isGoing);
  const { place } = clock;
  const step = steps[place]?.step;
  const items = step === undefined ? [] : itemsOf(script, step);
  const back = wayBack(script.id, assignment);
  useKeys(clock, items.length, turn, () => go(back));
  if (step === undefined) return null;
  const next = steps[place + 1]?.step.id;
  const end = (): void => {
    clock.end();
    go(back);
  };
  return (
    <div ref={whole} className={styles.mode}>
      <Top {...{ lesson, isFull, turn, back }} />
      <Way {...{ lesson, steps, place }} onStep={clock.goTo} />
      <div className={styles.now} data-busy={items.length > 0 || step.kind === 'board'}>
        <div className={styles.words}>
          <p className={styles.count}>
            {t('lessons.mode.place', { n: place + 1, of: steps.length })}
          </p>
          <Said key={step.id} words={words.steps[step.id]} locale={locale} />
        </div>
        <Time clock={clock} steps={steps} />
      </div>
      {!clock.isKept && <Notice tone="warning">{t('lessons.notKept')}</Notice>}
      <div className={styles.content}>
        <StepContent
          key={step.id}
          {...{ lesson, step, names, board }}
          item={clock.clock.item}
          onItem={clock.showItem}
        />
      </div>
      <BottomBar {...{ clock, locale, isAwake }} next={next && titleOf(lesson, next)} onEnd={end} />
    </div>
  );
}

/** A lesson on the wall: the step, the time, what is shown, what comes next. */
export function ModeScreen({ id, lessons, ...rest }: ModeScreenProps) {
  const { t } = useTranslation();
  return (
    <WithLesson id={id} lessons={lessons} list="lessons">
      {(lesson) => {
        const plan = planOf(lesson.script, rest.store.plan(id));
        return plan.taught.length === 0 ? (
          <DeadEnd title={lesson.words.title} text={t('lessons.plan.nothing')}>
            <ButtonLink variant="primary" href={hrefOf({ name: 'lessons', lesson: id })}>
              {t('lessons.list.open')}
            </ButtonLink>
          </DeadEnd>
        ) : (
          <Taught key={id} {...{ lesson, plan }} {...rest} />
        );
      }}
    </WithLesson>
  );
}
