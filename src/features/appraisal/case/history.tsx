import { useTranslation } from 'react-i18next';
import type { RoundFact } from '../../../core/appraisal/round-fact.ts';
import type { RoundState } from '../../../core/appraisal/round-state.ts';
import { formatMoment } from '../../../ui/format-moment.ts';
import { factWords } from '../parts/fact-words.ts';
import styles from './case.module.css';

interface HistoryProps {
  readonly facts: readonly RoundFact[];
  readonly state: RoundState;
  readonly student: string;
}

/** Everything that happened in the round and concerns this student, in order. */
export function History({ facts, state, student }: HistoryProps) {
  const { t, i18n } = useTranslation();
  const words = factWords(t, state);
  const own = facts.filter((fact) => !('student' in fact) || fact.student === student);
  return (
    <ol className={styles.history}>
      {own.map((fact) => (
        <li key={fact.n}>
          <time dateTime={new Date(fact.at).toISOString()}>
            {formatMoment(fact.at, i18n.language)}
          </time>
          <span>{words(fact)}</span>
        </li>
      ))}
    </ol>
  );
}
