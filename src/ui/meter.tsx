import styles from './meter.module.css';

interface MeterProps {
  readonly label: string;
  /** Between 0 and `max`. */
  readonly value: number;
  readonly max?: number;
  /** What the value means in words, read instead of the number. */
  readonly valueText?: string;
  /** Any CSS colour; tell the same in words. */
  readonly color?: string;
}

/** A filled bar. The words beside it are the caller's, because they differ from screen to screen. */
export function Meter({ label, value, max = 100, valueText, color = 'var(--brand)' }: MeterProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div className={styles.meter}>
      {/* The native one speaks, the drawn one looks the same in every browser. */}
      <meter
        className={styles.native}
        aria-label={label}
        min={0}
        max={max}
        value={value}
        {...(valueText !== undefined && { 'aria-valuetext': valueText })}
      />
      <div className={styles.fill} style={{ inlineSize: `${share * 100}%`, background: color }} />
    </div>
  );
}
