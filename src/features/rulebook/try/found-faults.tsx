import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FaultFinding } from '../../../core/language/analysis.ts';
import { Button } from '../../../ui/button.tsx';
import { ChapterLink } from '../chapter-link.tsx';
import { SeverityTag } from '../severity-tag.tsx';
import styles from './judged.module.css';

interface InText {
  readonly text: string;
  readonly locale: string;
  readonly onTry: (text: string) => void;
}

/** Classes whose better wording is advice on how to speak, nothing to say to a customer. */
const ADVICE: ReadonlySet<string> = new Set(['jargon', 'filler', 'too-long']);

function FoundFault({ fault, text, locale, onTry }: InText & { readonly fault: FaultFinding }) {
  const { t } = useTranslation();
  const { class: name, code, severity, better, start, end } = fault;
  return (
    <li className={styles.fault} data-severity={severity}>
      <p className={styles.head}>
        <ChapterLink name={name}>{t(`report.faults.${name}.name`)}</ChapterLink>
        <SeverityTag severity={severity} />
        <code className={styles.code}>{code}</code>
      </p>
      {name !== 'too-long' && (
        <p>
          <q lang={locale}>{text.slice(start, end)}</q>
        </p>
      )}
      <p className={styles.why}>{t(`report.faults.${name}.why`)}</p>
      <p className={styles.better}>
        <b>{t('report.findings.better')}</b> <span lang={locale}>{better}</span>
      </p>
      {!ADVICE.has(name) && (
        <Button variant="quiet" icon="pencil" onClick={() => onTry(better)}>
          {t('rules.try.useThis')}
        </Button>
      )}
    </li>
  );
}

interface FoundFaultsProps extends InText {
  readonly title: string;
  readonly faults: readonly FaultFinding[];
}

/** Faults of one kind: the words, the rule, its weight, why it matters, what to say instead. */
export function FoundFaults({ title, faults, ...inText }: FoundFaultsProps) {
  const id = useId();
  if (faults.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <ul className={styles.list}>
        {faults.map((fault) => (
          <FoundFault key={`${fault.code}-${fault.start}`} fault={fault} {...inText} />
        ))}
      </ul>
    </section>
  );
}
