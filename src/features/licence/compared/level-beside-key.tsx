import { useTranslation } from 'react-i18next';
import { TOLERANCE } from '../../../core/assessment/licence/compare-with-key.ts';
import { Tag } from '../../../ui/tag.tsx';
import styles from './compared.module.css';

interface LevelComparedProps {
  readonly own: number;
  /** The level in the key. */
  readonly wanted: number;
}

/** The same, a step off or more, in a sign and a word. */
function Distance({ own, wanted }: LevelComparedProps) {
  const { t } = useTranslation();
  const by = Math.abs(own - wanted);
  if (by === 0)
    return (
      <Tag tone="good" icon="check">
        {t('licence.compared.same')}
      </Tag>
    );
  if (by <= TOLERANCE.step)
    return (
      <Tag tone="info" icon="minus">
        {t('licence.compared.near')}
      </Tag>
    );
  return (
    <Tag tone="warning" icon="cross">
      {t('licence.compared.far', { by })}
    </Tag>
  );
}

/** A level beside the key's. */
export function LevelBesideKey({ own, wanted }: LevelComparedProps) {
  const { t } = useTranslation();
  return (
    <p className={styles.level}>
      <span>
        {t('licence.compared.level')} · {t('licence.compared.you')} <b>{own}</b> ·{' '}
        {t('licence.compared.key')} <b>{wanted}</b>
      </span>
      <Distance {...{ own, wanted }} />
    </p>
  );
}
