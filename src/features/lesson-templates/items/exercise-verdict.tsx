import { useTranslation } from 'react-i18next';
import type { FaultFinding } from '../../../core/language/analysis.ts';
import type { DrillVerdict } from '../../../core/lesson/drill.ts';
import type { Mark } from '../../../ui/cut-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import { MarkedText } from '../../../ui/marked-text.tsx';
import styles from './items.module.css';

interface ExerciseVerdictProps {
  readonly text: string;
  readonly verdict: DrillVerdict;
  readonly locale: string;
}

/** Words for how to speak rather than what to say: nothing to quote. */
const ADVICE: ReadonlySet<string> = new Set(['jargon', 'filler', 'too-long']);

function Fault({
  fault,
  text,
  locale,
}: Omit<ExerciseVerdictProps, 'verdict'> & { fault: FaultFinding }) {
  const { t } = useTranslation();
  const { class: name, better, start, end } = fault;
  return (
    <li data-tone="bad">
      <Icon name="cross" />
      <span>
        <b>{t(`report.faults.${name}.name`)}</b>{' '}
        {name !== 'too-long' && <q lang={locale}>{text.slice(start, end)}</q>}
        <br />
        {t(`report.faults.${name}.why`)}
        <br />
        {!ADVICE.has(name) && `${t('lessons.drill.instead')} `}
        <span lang={locale}>{better}</span>
      </span>
    </li>
  );
}

/** A written sentence: what it does, what is missing, what is wrong with it. */
export function ExerciseVerdict({ text, verdict, locale }: ExerciseVerdictProps) {
  const { t } = useTranslation();
  const { analysis, done, missing, faults, isDone } = verdict;
  const marks: readonly Mark[] = [
    ...faults
      .filter((fault) => fault.class !== 'too-long')
      .map((fault, index) => ({
        id: `fault-${index}`,
        start: fault.start,
        end: fault.end,
        tone: 'bad' as const,
        label: t(`report.faults.${fault.class}.name`),
      })),
    ...analysis.acts
      .filter(({ act }) => done.includes(act))
      .map(({ act, start, end }, index) => ({
        id: `act-${index}`,
        start,
        end,
        tone: 'good' as const,
        label: t(`report.acts.${act}.name`),
      })),
  ];
  return (
    <div className={styles.outcome} data-tone={isDone ? 'good' : 'bad'}>
      <blockquote className={styles.said} lang={locale}>
        <MarkedText text={text} marks={marks} />
      </blockquote>
      <output>
        <b>{t(isDone ? 'lessons.drill.done' : 'lessons.drill.notYet')}</b>
      </output>
      <ul className={styles.found}>
        {done.map((act) => (
          <li key={act} data-tone="good">
            <Icon name="check" />
            <span>
              {t(`report.acts.${act}.name`)} · {t('lessons.drill.has')}
            </span>
          </li>
        ))}
        {missing.map((act) => (
          <li key={act} data-tone="bad">
            <Icon name="minus" />
            <span>
              {t(`report.acts.${act}.name`)} · {t('lessons.drill.missing')}
            </span>
          </li>
        ))}
        {faults.map((fault) => (
          <Fault key={`${fault.code}-${fault.start}`} {...{ fault, text, locale }} />
        ))}
      </ul>
    </div>
  );
}
