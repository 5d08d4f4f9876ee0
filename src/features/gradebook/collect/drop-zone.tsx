import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './collect.module.css';

/** A place files can be dropped on. Only for the mouse; the buttons do the same for everybody. */
export function DropZone({
  onDrop,
  children,
}: {
  readonly onDrop: (data: DataTransfer) => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const zone = useRef<HTMLElement>(null);
  const [isOver, setIsOver] = useState(false);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    const place = zone.current;
    if (place === null) return;
    const left = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', over: boolean): void =>
      place.addEventListener(
        type,
        (event) => {
          event.preventDefault();
          setIsOver(over);
          if (type === 'drop' && event.dataTransfer !== null) drop(event.dataTransfer);
        },
        { signal: left.signal },
      );
    on('dragover', true);
    on('dragleave', false);
    on('drop', false);
    return () => left.abort();
  }, []);
  return (
    <section
      ref={zone}
      aria-label={t('gradebook.collect.title')}
      className={styles.zone}
      data-over={isOver || undefined}
    >
      {children}
    </section>
  );
}
