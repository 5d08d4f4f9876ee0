import { useTranslation } from 'react-i18next';
import { judgeWording, type WordingProblem } from '../../../core/debrief/judge-wording.ts';
import type { AgentTurn } from '../../../core/session/session-state.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { Debriefed } from '../load-debrief.ts';
import styles from './steps.module.css';

interface WordingJudgedProps {
  readonly talk: Debriefed;
  readonly sentence: AgentTurn;
  readonly text: string;
}

/** What the engine makes of a wording, read out when it changes. */
export function WordingJudged({ talk, sentence, text }: WordingJudgedProps) {
  const { t } = useTranslation();
  const { scenario, state } = talk;
  const { acts, problems } = judgeWording(scenario, state, sentence, text);
  const ruleOf = (problem: WordingProblem): string =>
    'fault' in problem
      ? t(`report.faults.${problem.fault}.name`)
      : (scenario.strings.topics[problem.topic]?.label ?? problem.topic);
  return (
    <output className={styles.judged} data-tone={problems.length === 0 ? 'good' : 'bad'}>
      {problems.length === 0 && (
        <span>
          <Icon name="check" /> {t('debrief.wording.clean')}
        </span>
      )}
      {problems.map((problem) => (
        <span key={`${problem.start}/${ruleOf(problem)}`}>
          <Icon name="warning" />{' '}
          {t('debrief.wording.problem', {
            words: text.slice(problem.start, problem.end),
            rule: ruleOf(problem),
          })}
        </span>
      ))}
      {acts.length > 0 && (
        <span className={styles.soft}>
          {t('debrief.wording.acts', {
            acts: acts.map((act) => t(`report.acts.${act}.name`)).join(' · '),
          })}
        </span>
      )}
    </output>
  );
}
