import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { hrefOf } from '../../../ui/route.ts';
import shared from '../appraisal.module.css';
import type { OpenRound } from './use-round.ts';

/** The plan is written: somebody with the right to do so approves it. */
export function PlanStep({ open, onEdit }: { open: OpenRound; onEdit: () => void }) {
  const { t } = useTranslation();
  const [by, setBy] = useState('');
  const [words, setWords] = useState('');
  return (
    <form
      className={shared.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void open.act({ type: 'indicators.agreed', by: by.trim(), words: words.trim() });
      }}
    >
      <p>{t('appraisal.round.plan.ready')}</p>
      <div className={shared.fields}>
        <TextField
          label={t('appraisal.round.plan.by')}
          value={by}
          maxLength={40}
          autoComplete="off"
          onValue={setBy}
        />
        <TextField
          label={t('appraisal.round.plan.words')}
          value={words}
          maxLength={600}
          onValue={setWords}
        />
      </div>
      <div className={shared.row}>
        <Button type="submit" variant="primary" icon="check" disabled={by.trim() === ''}>
          {t('appraisal.round.plan.approve')}
        </Button>
        <Button icon="pencil" onClick={onEdit}>
          {t('appraisal.round.plan.edit')}
        </Button>
        <ButtonLink
          icon="print"
          href={hrefOf({ name: 'appraisal-paper', id: open.state.round, what: 'plan' })}
        >
          {t('appraisal.round.papers.plan')}
        </ButtonLink>
      </div>
    </form>
  );
}
