import { useTranslation } from 'react-i18next';
import { beatOf, endingOf } from '../../../core/scenario/where.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { Call } from '../machine/play-context.ts';
import styles from './stage-bar.module.css';

const stageOf = (beat: string): string => beat.split('.')[0] ?? '';

/** The stages the talk has been in, the present one last; before a word was said that is the first stage. */
function stagesSeen({ state, stage }: Call): readonly string[] {
  const [first = ''] = Object.keys(stage.scenario.script.stages);
  const before = state.turns.flatMap((turn) => (turn.by === 'agent' ? [stageOf(turn.beat)] : []));
  const seen = [...before, stageOf(beatOf(state.snapshot))].filter((id) => id !== '');
  return seen.length === 0 ? [first] : seen;
}

/** Everything the stages are for was reached, whichever of them the talk took. */
function endedWell({ state, stage }: Call): boolean {
  const ending = endingOf(state.snapshot);
  return stage.script.endings.some(({ id, good }) => id === ending && good);
}

/**
 * The way a call goes, and where this one is. A stage that was jumped over is not ticked; after a good ending the whole
 * way is, or the bar would look as if the call had been cut off.
 */
export function StageBar({ call }: { readonly call: Call }) {
  const { t } = useTranslation();
  const { script, strings, locale } = call.stage.scenario;
  const seen = stagesSeen(call);
  const isDone = endedWell(call);
  const now = isDone ? undefined : seen.at(-1);
  const placeOf = (id: string) =>
    id === now ? 'now' : isDone || seen.includes(id) ? 'done' : 'ahead';
  return (
    <ol className={styles.stages} aria-label={t('play.customer.stages')}>
      {Object.keys(script.stages).map((id, index) => {
        const place = placeOf(id);
        return (
          <li
            key={id}
            className={styles.stage}
            data-place={place}
            {...(place === 'now' && { 'aria-current': 'step' as const })}
          >
            <span className={styles.dot}>
              {place === 'done' ? (
                <Icon name="check" label={t('play.customer.stageDone')} />
              ) : (
                index + 1
              )}
            </span>
            <span className={styles.name} lang={locale}>
              {strings.stages[id] ?? id}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
