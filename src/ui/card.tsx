import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './card.module.css';

interface CardProps extends ComponentProps<'section'> {
  /** `tight` for cards in a list. */
  readonly padding?: 'normal' | 'tight';
}

/** A white sheet on the page. Give it `aria-labelledby` when it is a part of the page worth jumping to. */
export function Card({ padding = 'normal', className, ...rest }: CardProps) {
  return <section {...rest} className={classNames(styles.card, styles[padding], className)} />;
}
