import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_WORDS } from '../../../core/appraisal/round-fact.ts';
import type { Case } from '../../../core/appraisal/round-state.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { CheckBox, TextArea } from '../../../ui/field.tsx';
import { formatMoment } from '../../../ui/format-moment.ts';
import shared from '../appraisal.module.css';
import type { OpenRound } from '../round/use-round.ts';

interface ReplyCardProps {
  readonly one: Case;
  readonly open: OpenRound;
  readonly now: () => number;
}

type Objections = Readonly<Record<string, { readonly reason: string; readonly wanted: string }>>;

function Said({ one }: Pick<ReplyCardProps, 'one'>) {
  const { t, i18n } = useTranslation();
  const { reply, objections } = one;
  if (reply === undefined) return <p>{t('appraisal.sheet.reply.none')}</p>;
  const at = formatMoment(reply.madeAt, i18n.language);
  return (
    <>
      <p className={shared.small}>{t(`appraisal.sheet.reply.${reply.way}`, { at })}</p>
      {objections.length === 0 && <p>{t('appraisal.sheet.reply.agreed')}</p>}
      {reply.intention !== '' && (
        <div>
          <h3>{t('appraisal.sheet.reply.intention')}</h3>
          <p className={shared.prose}>{reply.intention}</p>
        </div>
      )}
    </>
  );
}

/** A reply that came on paper or by word of mouth. */
function ByPaper({ one, open, now }: ReplyCardProps) {
  const { t } = useTranslation();
  const [objections, setObjections] = useState<Objections>({});
  const [intention, setIntention] = useState('');
  const raised = Object.entries(objections);
  const isWhole = raised.every(([, { reason }]) => reason.trim() !== '');
  const set = (id: string, change: Partial<Objections[string]>): void =>
    setObjections({
      ...objections,
      [id]: { reason: '', wanted: '', ...objections[id], ...change },
    });
  const without = (id: string): void =>
    setObjections(Object.fromEntries(raised.filter(([own]) => own !== id)));
  const save = (): Promise<boolean> =>
    open.act({
      type: 'reply.received',
      student: one.student.id,
      way: 'paper',
      digest: '',
      madeAt: now(),
      objections: raised.map(([indicator, { reason, wanted }]) => ({
        indicator,
        reason: reason.trim(),
        wanted: wanted.trim(),
      })),
      intention: intention.trim(),
    });
  return (
    <details className={shared.details}>
      <summary>{t('appraisal.sheet.reply.byPaper')}</summary>
      <form
        className={shared.stack}
        onSubmit={(event) => {
          event.preventDefault();
          if (isWhole) void save();
        }}
      >
        {open.state.plan.indicators.map(({ id, name }) => {
          const own = objections[id];
          return (
            <div key={id} className={shared.stack}>
              <CheckBox
                checked={own !== undefined}
                onChange={(isRaised) => (isRaised ? set(id, {}) : without(id))}
              >
                {t('appraisal.sheet.reply.object', { name })}
              </CheckBox>
              {own !== undefined && (
                <div className={shared.fields}>
                  <TextArea
                    label={t('appraisal.sheet.reply.reason')}
                    rows={2}
                    value={own.reason}
                    maxLength={MAX_WORDS}
                    onValue={(reason) => set(id, { reason })}
                  />
                  <TextArea
                    label={t('appraisal.sheet.reply.wanted')}
                    rows={2}
                    value={own.wanted}
                    maxLength={MAX_WORDS}
                    onValue={(wanted) => set(id, { wanted })}
                  />
                </div>
              )}
            </div>
          );
        })}
        <TextArea
          label={t('appraisal.sheet.reply.intention')}
          rows={2}
          value={intention}
          maxLength={MAX_WORDS}
          onValue={setIntention}
        />
        <div className={shared.row}>
          <Button type="submit" disabled={!isWhole}>
            {t('appraisal.sheet.reply.save')}
          </Button>
        </div>
      </form>
    </details>
  );
}

/** What the student answered to the notice. */
export function ReplyCard(props: ReplyCardProps) {
  const { t } = useTranslation();
  const { one, open } = props;
  const isSettled = one.objections.some(({ settled }) => settled !== undefined);
  return (
    <Card className={shared.stack} aria-labelledby="reply">
      <h2 id="reply">{t('appraisal.sheet.reply.title')}</h2>
      <Said one={one} />
      {open.state.stage === 'object' && !isSettled && <ByPaper {...props} />}
    </Card>
  );
}
