import { ICON_SHAPES, type IconName } from './icon-shapes.ts';
import styles from './icon.module.css';

export type { IconName } from './icon-shapes.ts';

interface IconProps {
  readonly name: IconName;
  /** Only where no word stands beside it; otherwise the icon is decoration. */
  readonly label?: string;
}

/** A line drawing as tall as the text beside it, in the text's colour. */
export function Icon({ name, label }: IconProps) {
  const meaning =
    label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" focusable="false" {...meaning}>
      {ICON_SHAPES[name].map((shape) => (
        <path key={shape} d={shape} />
      ))}
    </svg>
  );
}
