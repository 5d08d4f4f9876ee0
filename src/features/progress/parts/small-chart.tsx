import type { ReactNode } from 'react';
import type { Named } from '../names.ts';
import { LevelTag, TrendTag } from './tags.tsx';
import type { Level, Trend } from '../figures.ts';
import styles from './small-chart.module.css';

interface SmallChartProps {
  readonly name: Named;
  /** Where the name leads. */
  readonly href?: string;
  /** The latest value, as it is read. */
  readonly figure: string;
  /** From where to where; nothing with too few calls. */
  readonly change?: string | undefined;
  readonly level?: Level | undefined;
  readonly trend?: Trend | undefined;
  /** The drawing; its data stand in the table of the section. */
  readonly children: ReactNode;
}

/** One of many small pictures on the same scale: name, latest figure, and how it went. */
export function SmallChart(props: SmallChartProps) {
  const { name, href, figure, change, level, trend, children } = props;
  return (
    <li className={styles.chart} data-level={level}>
      <h3 lang={name.lang}>{href === undefined ? name.text : <a href={href}>{name.text}</a>}</h3>
      <p className={styles.figure}>
        <b>{figure}</b>
        {level !== undefined && <LevelTag level={level} />}
      </p>
      {children}
      {change !== undefined && (
        <p className={styles.change}>
          <span>{change}</span>
          {trend !== undefined && <TrendTag trend={trend} />}
        </p>
      )}
    </li>
  );
}

/** The small charts of a section, as many side by side as there is room for. */
export function SmallCharts({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.charts}>{children}</ul>;
}
