import type { ReactNode } from 'react';
import type { Answer } from '../../../core/assessment/assessment-event.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { SCROLLS_BY_KEYBOARD } from '../../../ui/scrolls-by-keyboard.ts';
import type { Column } from './columns.ts';
import styles from './opinions.module.css';

interface MatrixProps {
  readonly title: string;
  /** What the figures in it are. */
  readonly caption: string;
  /** What the rows are. */
  readonly rows: string;
  readonly columns: readonly Column[];
  readonly children: ReactNode;
}

/** A table with one column for each opinion; it scrolls sideways where they do not fit. */
export function Matrix({ title, caption, rows, columns, children }: MatrixProps) {
  return (
    <section className={styles.block}>
      <h2>{title}</h2>
      <section className={styles.scroll} aria-label={title} {...SCROLLS_BY_KEYBOARD}>
        <table className={styles.matrix}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{rows}</th>
              {columns.map(({ key, name, isCompared }) => (
                <th key={key} scope="col">
                  {name}
                  {!isCompared && ' †'}
                </th>
              ))}
            </tr>
          </thead>
          {children}
        </table>
      </section>
    </section>
  );
}

const ICONS: Readonly<Record<Answer, IconName>> = { yes: 'check', no: 'cross', none: 'minus' };

/** An answer as a sign and a word. */
export function AnswerMark({ answer, word }: { readonly answer: Answer; readonly word: string }) {
  return (
    <span className={styles.answer} data-answer={answer}>
      <Icon name={ICONS[answer]} /> {word}
    </span>
  );
}
