import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Objection } from '../../../core/session/session-state.ts';
import { Button } from '../../../ui/button.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { ObjectionForm } from './objection-form.tsx';
import styles from './objection.module.css';

const TONES = { open: 'info', accepted: 'good', rejected: 'plain' } as const;

/** An objection and what a person made of it. */
export function ObjectionStory({ objection }: { readonly objection: Objection }) {
  const { t } = useTranslation();
  const { verdict, reason, comment } = objection;
  return (
    <div className={styles.story}>
      <p>
        <Tag tone={TONES[verdict]}>{t(`report.objection.${verdict}`)}</Tag>
      </p>
      <p>
        {t('report.objection.yours')}: <q>{reason}</q>
      </p>
      {comment !== '' && (
        <p>
          {t('report.objection.comment')}: <q>{comment}</q>
        </p>
      )}
    </div>
  );
}

interface ObjectionPartProps {
  readonly objection: Objection | undefined;
  readonly onObject: (reason: string) => Promise<boolean>;
}

/** A person may overrule the machine: the way to ask for it, or how far the asking has come. */
export function ObjectionPart({ objection, onObject }: ObjectionPartProps) {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  if (objection !== undefined) return <ObjectionStory objection={objection} />;
  if (isAsking) return <ObjectionForm onSend={onObject} onCancel={() => setIsAsking(false)} />;
  return (
    <Button variant="quiet" icon="flag" className={styles.ask} onClick={() => setIsAsking(true)}>
      {t('report.objection.ask')}
    </Button>
  );
}
