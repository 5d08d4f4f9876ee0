import { useTranslation } from 'react-i18next';
import { beatOf } from '../../../core/scenario/where.ts';
import { Icon } from '../../../ui/icon.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import type { Call } from '../machine/play-context.ts';
import styles from './stage-bar.module.css';

const stageOf = (beat: string): string => beat.split('.')[0] ?? '';

/** Which stage the talk is in; the first before a word was said, the last one reached when it is over. */
function currentStage({ state, stage }: Call): string {
  const now = stageOf(beatOf(state.snapshot));
  if (now !== '') return now;
  const last = state.turns.findLast((turn) => turn.by === 'agent' && turn.beat !== '');
  const [first = ''] = Object.keys(stage.scenario.script.stages);
  return last?.by === 'agent' ? stageOf(last.beat) : first;
}

/** The way a call goes, and how far this one is. */
export function StageBar({ call }: { readonly call: Call }) {
  const { t } = useTranslation();
  const { script, strings, locale } = call.stage.scenario;
  const stages = Object.keys(script.stages);
  const reached = stages.indexOf(currentStage(call));
  return (
    <ol className={styles.stages} aria-label={t('play.customer.stages')}>
      {stages.map((id, index) => (
        <li
          key={id}
          className={styles.stage}
          data-place={index < reached ? 'done' : index === reached ? 'now' : 'ahead'}
          {...(index === reached && { 'aria-current': 'step' as const })}
        >
          <span className={styles.dot}>{index < reached ? <Icon name="check" /> : index + 1}</span>
          <span className={styles.name} lang={locale}>
            {strings.stages[id] ?? id}
          </span>
          {index < reached && <VisuallyHidden>{t('play.customer.stageDone')}</VisuallyHidden>}
        </li>
      ))}
    </ol>
  );
}
