import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import styles from './mode.module.css';

interface PagerProps {
  readonly item: number;
  readonly of: number;
  readonly onItem: (item: number) => void;
  readonly children: ReactNode;
}

/** One of several cards, questions or exercises, and the way to the others. */
export function Pager({ item, of, onItem, children }: PagerProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.pager}>
      <div className={styles.sheet}>{children}</div>
      {of > 1 && (
        <div className={styles.turn}>
          <Button icon="arrow-left" disabled={item === 0} onClick={() => onItem(item - 1)}>
            {t('lessons.mode.itemBack')}
          </Button>
          <span>{t('lessons.mode.item', { n: item + 1, of })}</span>
          <Button icon="arrow-right" disabled={item === of - 1} onClick={() => onItem(item + 1)}>
            {t('lessons.mode.itemNext')}
          </Button>
        </div>
      )}
    </div>
  );
}
