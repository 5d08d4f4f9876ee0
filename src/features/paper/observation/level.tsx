import styles from '../paper.module.css';

interface LevelProps {
  /** 1–5. */
  readonly level: number | undefined;
  /** To be filled in by hand: all levels, one to be ringed. */
  readonly isEmpty: boolean;
}

/** A level that was given, or five to choose from. */
export function Level({ level, isEmpty }: LevelProps) {
  if (!isEmpty) return <b className={styles.level}>{level ?? '–'}</b>;
  return <span className={styles.levels}>1 2 3 4 5</span>;
}
