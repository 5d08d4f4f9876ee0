import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { analyseRound } from '../../../core/appraisal/analyse-round.ts';
import { MAX_WORDS } from '../../../core/appraisal/round-fact.ts';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/field.tsx';
import shared from '../appraisal.module.css';
import { Ask } from '../parts/ask.tsx';
import type { OpenRound } from './use-round.ts';

/** What the round showed, in the teacher's words; the weakest indicator stands there as a beginning. */
function ConclusionForm({ open, onDone }: { open: OpenRound; onDone: () => void }) {
  const { t } = useTranslation();
  const { state, act } = open;
  const [weakest] = analyseRound(state).indicators;
  const proposed =
    weakest?.mean === undefined
      ? ''
      : t('appraisal.round.analysis.weakest', {
          name: weakest.indicator.name,
          mean: weakest.mean,
        });
  const [findings, setFindings] = useState(state.conclusion?.findings ?? proposed);
  const [training, setTraining] = useState(state.conclusion?.training ?? '');
  const [next, setNext] = useState(state.conclusion?.next ?? '');
  const isWhole = findings.trim() !== '' && training.trim() !== '';
  return (
    <form
      className={shared.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void act({ type: 'conclusion.written', findings, training, next }).then(
          (isStored) => isStored && onDone(),
        );
      }}
    >
      <TextArea
        label={t('appraisal.round.conclusion.findings')}
        value={findings}
        maxLength={MAX_WORDS}
        onValue={setFindings}
      />
      <TextArea
        label={t('appraisal.round.conclusion.training')}
        value={training}
        maxLength={MAX_WORDS}
        onValue={setTraining}
      />
      <TextArea
        label={t('appraisal.round.conclusion.next')}
        rows={2}
        value={next}
        maxLength={MAX_WORDS}
        onValue={setNext}
      />
      <div className={shared.row}>
        <Button type="submit" variant="primary" disabled={!isWhole}>
          {t('appraisal.round.conclusion.save')}
        </Button>
      </div>
    </form>
  );
}

/** The result stands: a conclusion is written, then the round goes into the archive. */
export function FinalStep({ open }: { readonly open: OpenRound }) {
  const { t } = useTranslation();
  const { state, act } = open;
  const [isWriting, setIsWriting] = useState(false);
  if (state.conclusion === undefined || isWriting)
    return (
      <div className={shared.stack}>
        <p>{t('appraisal.round.conclusion.ready')}</p>
        <ConclusionForm open={open} onDone={() => setIsWriting(false)} />
      </div>
    );
  const { period } = state.plan;
  return (
    <div className={shared.stack}>
      <p>{t('appraisal.round.conclusion.written')}</p>
      <div className={shared.row}>
        <Ask
          button={t('appraisal.round.archive.button')}
          icon="lock"
          title={t('appraisal.round.archive.title', { period })}
          yes={t('appraisal.round.archive.button')}
          onYes={() => act({ type: 'round.archived' })}
        >
          {t('appraisal.round.archive.text')}
        </Ask>
        <Button icon="pencil" onClick={() => setIsWriting(true)}>
          {t('appraisal.round.conclusion.edit')}
        </Button>
      </div>
    </div>
  );
}
