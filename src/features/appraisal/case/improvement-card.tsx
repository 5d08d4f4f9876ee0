import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_WORDS } from '../../../core/appraisal/round-fact.ts';
import type { Case } from '../../../core/appraisal/round-state.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { TextArea, TextField } from '../../../ui/field.tsx';
import shared from '../appraisal.module.css';
import { formatDay, fromDayField, toDayField } from '../parts/days.ts';
import type { OpenRound } from '../round/use-round.ts';

interface ImprovementProps {
  readonly one: Case;
  readonly open: OpenRound;
  readonly now: () => number;
}

interface Draft {
  readonly goal: string;
  readonly steps: string;
  readonly day: string;
}

/** What was agreed before, else what the student means to do. */
const firstDraft = ({ improvement, reply }: Case, check: number): Draft => ({
  goal: improvement?.goal ?? '',
  steps: improvement?.steps ?? reply?.intention ?? '',
  day: toDayField(improvement?.by ?? check),
});

function useImprovement({ one, open, now }: ImprovementProps) {
  const [draft, setDraft] = useState(() => firstDraft(one, open.state.plan.dates.check));
  const goal = draft.goal.trim();
  const steps = draft.steps.trim();
  const by = fromDayField(draft.day) ?? 0;
  const isLate = by < now();
  const isWhole = goal !== '' && steps !== '' && !isLate;
  const save = async (): Promise<void> => {
    const student = one.student.id;
    if (isWhole) await open.act({ type: 'improvement.agreed', student, goal, steps, by });
  };
  const change = (fresh: Partial<Draft>): void => setDraft({ ...draft, ...fresh });
  return { draft, change, isLate, isWhole, save };
}

/** Teacher and student agree what is to be reached, how, and when both look again. */
export function ImprovementForm(props: ImprovementProps) {
  const { t } = useTranslation();
  const { draft, change, isLate, isWhole, save } = useImprovement(props);
  return (
    <form
      className={shared.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextArea
        label={t('appraisal.sheet.improvement.goal')}
        hint={t('appraisal.sheet.improvement.goalHint')}
        rows={2}
        value={draft.goal}
        maxLength={MAX_WORDS}
        onValue={(goal) => change({ goal })}
      />
      <TextArea
        label={t('appraisal.sheet.improvement.steps')}
        rows={2}
        value={draft.steps}
        maxLength={MAX_WORDS}
        onValue={(steps) => change({ steps })}
      />
      <div className={shared.fields}>
        <TextField
          type="date"
          label={t('appraisal.sheet.improvement.by')}
          problem={isLate ? t('appraisal.sheet.improvement.late') : undefined}
          value={draft.day}
          onValue={(day) => change({ day })}
        />
      </div>
      <div className={shared.row}>
        <Button type="submit" variant="primary" disabled={!isWhole}>
          {t('appraisal.sheet.improvement.save')}
        </Button>
      </div>
    </form>
  );
}

/** The later look: whether what was agreed has been done. */
function FollowUp({ one, open }: Omit<ImprovementProps, 'now'>) {
  const { t, i18n } = useTranslation();
  const [words, setWords] = useState('');
  const save = async (): Promise<void> => {
    const student = one.student.id;
    if (await open.act({ type: 'followed.up', student, words: words.trim() })) setWords('');
  };
  return (
    <div className={shared.stack}>
      <h3>{t('appraisal.sheet.followUp.title')}</h3>
      {one.followUps.length === 0 && (
        <p className={shared.soft}>{t('appraisal.sheet.followUp.none')}</p>
      )}
      {one.followUps.map(({ at, words: said }) => (
        <p key={at} className={shared.prose}>
          <span className={shared.small}>{formatDay(at, i18n.language)}</span> {said}
        </p>
      ))}
      <form
        className={shared.stack}
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() !== '') void save();
        }}
      >
        <TextArea
          label={t('appraisal.sheet.followUp.words')}
          rows={2}
          value={words}
          maxLength={MAX_WORDS}
          onValue={setWords}
        />
        <div className={shared.row}>
          <Button type="submit" disabled={words.trim() === ''}>
            {t('appraisal.sheet.followUp.save')}
          </Button>
        </div>
      </form>
    </div>
  );
}

/** What was agreed with the student, and how it went. */
export function ImprovementCard(props: ImprovementProps) {
  const { t, i18n } = useTranslation();
  const { one, open } = props;
  const { improvement } = one;
  const { stage } = open.state;
  const canAgree = stage === 'object' || stage === 'final';
  if (improvement === undefined && !canAgree && stage !== 'archived') return null;
  return (
    <Card className={shared.stack} aria-labelledby="improvement">
      <h2 id="improvement">{t('appraisal.sheet.improvement.title')}</h2>
      {improvement !== undefined && (
        <>
          <p className={shared.name}>{improvement.goal}</p>
          <p className={shared.prose}>{improvement.steps}</p>
          <p className={shared.small}>
            {t('appraisal.sheet.improvement.at', { at: formatDay(improvement.by, i18n.language) })}
          </p>
        </>
      )}
      {canAgree && (
        <details className={shared.details}>
          <summary>{t('appraisal.sheet.improvement.open')}</summary>
          <ImprovementForm key={improvement?.at ?? 0} {...props} />
        </details>
      )}
      {stage === 'archived' && <FollowUp {...{ one, open }} />}
    </Card>
  );
}
