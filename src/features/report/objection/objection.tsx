import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Objection } from '../../../core/session/session-state.ts';
import { Button } from '../../../ui/button.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { ObjectionForm } from './objection-form.tsx';
import styles from './objection.module.css';
import type { Verdict } from './objection-ways.ts';
import { VerdictForm } from './verdict-form.tsx';

const TONES = { open: 'info', accepted: 'good', rejected: 'plain' } as const;

type Decide = (verdict: Verdict, comment: string) => Promise<boolean>;

interface ObjectionStoryProps {
  readonly objection: Objection;
  /** What the decision did to the total; shown once it was accepted. */
  readonly effect: string;
  readonly onDecide: Decide | undefined;
}

/** An objection, what a person made of it, and the way to decide or to think again. */
export function ObjectionStory({ objection, effect, onDecide }: ObjectionStoryProps) {
  const { t } = useTranslation();
  const [isDeciding, setIsDeciding] = useState(false);
  const key = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsDeciding(false);
    key.current?.focus();
  };
  const { verdict, reason, comment } = objection;
  return (
    <div className={styles.story}>
      <p className={styles.outcome}>
        <Tag tone={TONES[verdict]}>{t(`report.objection.${verdict}`)}</Tag>
        {verdict === 'accepted' && <span>{effect}</span>}
      </p>
      <p>
        {t('report.objection.yours')}: <q>{reason}</q>
      </p>
      {comment !== '' && (
        <p>
          {t('report.objection.comment')}: <q>{comment}</q>
        </p>
      )}
      {onDecide !== undefined && (
        <Button
          ref={key}
          className={styles.ask}
          icon="pencil"
          aria-expanded={isDeciding}
          onClick={() => setIsDeciding(!isDeciding)}
        >
          {t(verdict === 'open' ? 'report.objection.decide' : 'report.objection.change')}
        </Button>
      )}
      {onDecide !== undefined && isDeciding && (
        <VerdictForm objection={objection} onDecide={onDecide} onClose={close} />
      )}
    </div>
  );
}

interface ObjectionPartProps extends Omit<ObjectionStoryProps, 'objection'> {
  readonly objection: Objection | undefined;
  readonly onObject: (reason: string) => Promise<boolean>;
}

/** A person may overrule the machine: the way to ask for it, or how far the asking has come. */
export function ObjectionPart({ objection, onObject, ...rest }: ObjectionPartProps) {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  if (objection !== undefined) return <ObjectionStory objection={objection} {...rest} />;
  if (isAsking) return <ObjectionForm onSend={onObject} onCancel={() => setIsAsking(false)} />;
  return (
    <Button variant="quiet" icon="flag" className={styles.ask} onClick={() => setIsAsking(true)}>
      {t('report.objection.ask')}
    </Button>
  );
}
