import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Points } from '../../../core/appraisal/evidence.ts';
import type { Case } from '../../../core/appraisal/round-state.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { SelectField, TextField } from '../../../ui/field.tsx';
import shared from '../appraisal.module.css';
import { PointsField } from '../parts/points.tsx';
import type { OpenRound } from '../round/use-round.ts';

interface PaperFormProps {
  readonly one: Case;
  readonly open: OpenRound;
}

type Written = Readonly<Record<string, number | undefined>>;

const given = (written: Written): Record<string, number> =>
  Object.fromEntries(
    Object.entries(written).flatMap(([id, points]) => (points === undefined ? [] : [[id, points]])),
  );

/** One sheet that came in on paper. */
export function PaperForm(props: PaperFormProps) {
  // A fresh form after each sheet: nothing of the one before is left in it.
  const [count, setCount] = useState(0);
  return <Sheet key={count} {...props} onSaved={() => setCount(count + 1)} />;
}

function Sheet({ one, open, onSaved }: PaperFormProps & { readonly onSaved: () => void }) {
  const { t } = useTranslation();
  const [giver, setGiver] = useState<'self' | 'peer'>('self');
  const [by, setBy] = useState('');
  const [written, setWritten] = useState<Written>({});
  const points: Points = given(written);
  const isWhole = Object.keys(points).length > 0 && (giver === 'self' || by.trim() !== '');
  const save = async (): Promise<void> => {
    const student = one.student.id;
    const name = giver === 'self' ? '' : by.trim();
    if (await open.act({ type: 'opinion.taken', student, giver, by: name, points })) onSaved();
  };
  return (
    <Card aria-labelledby="on-paper">
      <form
        className={shared.stack}
        onSubmit={(event) => {
          event.preventDefault();
          if (isWhole) void save();
        }}
      >
        <h2 id="on-paper">{t('appraisal.sheet.paper.title')}</h2>
        <p className={shared.soft}>{t('appraisal.sheet.paper.text')}</p>
        <div className={shared.fields}>
          <SelectField
            label={t('appraisal.sheet.paper.giver')}
            value={giver}
            options={[
              ['self', t('appraisal.giver.self')],
              ['peer', t('appraisal.giver.peer')],
            ]}
            onValue={(value) => setGiver(value === 'peer' ? 'peer' : 'self')}
          />
          {giver === 'peer' && (
            <TextField
              label={t('appraisal.sheet.paper.by')}
              value={by}
              maxLength={40}
              autoComplete="off"
              onValue={setBy}
            />
          )}
          {open.state.plan.indicators.map(({ id, name }) => (
            <PointsField
              key={id}
              label={t('appraisal.sheet.paper.points', { name })}
              value={written[id]}
              onValue={(value) => setWritten({ ...written, [id]: value })}
            />
          ))}
        </div>
        <div className={shared.row}>
          <Button type="submit" variant="primary" disabled={!isWhole}>
            {t('appraisal.sheet.paper.save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
