import { Picture } from '../../../ui/picture.tsx';
import type { QrShape } from './qr-path.ts';
import styles from './share.module.css';

/** Black on white whatever the theme: scanners want it so. */
export function QrCode({ shape, label }: { readonly shape: QrShape; readonly label: string }) {
  const { size, path } = shape;
  return (
    <Picture
      className={styles.qr}
      label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </Picture>
  );
}
