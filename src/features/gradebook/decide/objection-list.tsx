import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenBook } from '../book/use-book.ts';
import type { GradebookPorts } from '../gradebook-ports.ts';
import styles from './decide.module.css';
import { ObjectionCard } from './objection-card.tsx';
import { objectionsOf } from './objections.ts';

/** All objections of the class nobody has decided yet. */
export function ObjectionList({
  open,
  ports,
}: {
  readonly open: OpenBook;
  readonly ports: GradebookPorts;
}) {
  const { t } = useTranslation();
  const summary = useRef<HTMLElement>(null);
  const list = open.grades.rows
    .flatMap((row) => objectionsOf(row, open.decisions))
    .filter(({ judged }) => judged === undefined);
  const count = list.length;
  const before = useRef(count);
  useEffect(() => {
    // The card that was decided is gone, and the focus with it.
    if (count < before.current && document.activeElement === document.body)
      summary.current?.focus();
    before.current = count;
  }, [count]);
  if (count === 0) return null;
  return (
    <details className={styles.fold} data-print="hide">
      <summary ref={summary}>{t('gradebook.objection.title', { count })}</summary>
      <ul className={styles.objections}>
        {list.map((one) => (
          <ObjectionCard
            key={`${one.attempt.session.session}/${one.objection.n}`}
            {...{ one, open, ports }}
            withName
          />
        ))}
      </ul>
    </details>
  );
}
