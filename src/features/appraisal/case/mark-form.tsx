import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_WORDS } from '../../../core/appraisal/round-fact.ts';
import type { Indicator } from '../../../core/appraisal/round-plan.ts';
import type { Case } from '../../../core/appraisal/round-state.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { TextArea } from '../../../ui/field.tsx';
import type { Go } from '../../../ui/route.ts';
import shared from '../appraisal.module.css';
import { PointsField } from '../parts/points.tsx';
import type { OpenRound } from '../round/use-round.ts';
import styles from './case.module.css';
import { LeaveOut } from './leave-out.tsx';

interface MarkFormProps {
  readonly one: Case;
  readonly open: OpenRound;
  readonly go: Go;
}

type Written = Readonly<Record<string, number | undefined>>;

/** What was given before, else the teacher's own marks of the talks, else the records: a proposal, nothing more. */
const proposed = ({ marked, evidence }: Case): Written =>
  marked?.points ?? { ...evidence?.records, ...evidence?.teacher };

/** The next student without a mark, from here on and then from the top. */
function nextUnmarked(cases: readonly Case[], id: string): Case | undefined {
  const at = cases.findIndex(({ student }) => student.id === id);
  const turned = [...cases.slice(at + 1), ...cases.slice(0, Math.max(0, at))];
  return turned.find(({ marked, leftOut }) => marked === undefined && leftOut === undefined);
}

interface LineProps {
  readonly indicator: Indicator;
  readonly record: number | undefined;
  /** A cap of some talk holds the record down. */
  readonly isCapped: boolean;
  /** What the teacher gave the talks criterion by criterion. */
  readonly own: number | undefined;
  readonly quotes: readonly string[];
  readonly points: number | undefined;
  readonly reason: string;
  readonly onPoints: (points: number | undefined) => void;
  readonly onReason: (reason: string) => void;
}

/** Where the proposal in the field comes from. */
function useHint({
  own,
  record,
  isCapped,
}: Pick<LineProps, 'own' | 'record' | 'isCapped'>): string {
  const { t } = useTranslation();
  const said = [
    ...(own === undefined ? [] : [t('appraisal.sheet.mark.own', { points: own })]),
    ...(record === undefined
      ? []
      : [t(`appraisal.sheet.mark.${isCapped ? 'capped' : 'suggested'}`, { points: record })]),
  ];
  return said.length === 0 ? t('appraisal.sheet.mark.noRecord') : said.join(t('appraisal.comma'));
}

function Line(props: LineProps) {
  const { indicator, quotes, points, reason, onPoints, onReason } = props;
  const hint = useHint(props);
  const { t } = useTranslation();
  const { name } = indicator;
  const quoted = quotes.map((text) => t('appraisal.sheet.mark.quoted', { text })).join('\n');
  return (
    <li>
      <PointsField
        label={t('appraisal.sheet.mark.points', { name })}
        hint={hint}
        value={points}
        required
        onValue={onPoints}
      />
      <div className={shared.stack}>
        <TextArea
          label={t('appraisal.sheet.mark.reason', { name })}
          rows={2}
          value={reason}
          maxLength={MAX_WORDS}
          onValue={onReason}
        />
        {quotes.length > 0 && (
          <div>
            <Button
              icon="chat"
              onClick={() => onReason([reason, quoted].filter((part) => part !== '').join('\n'))}
            >
              {t('appraisal.sheet.mark.quote')}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

function useMarking({ one, open, go }: MarkFormProps) {
  const { student, marked } = one;
  const [points, setPoints] = useState<Written>(() => proposed(one));
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>(marked?.reasons ?? {});
  const [comment, setComment] = useState(marked?.comment ?? '');
  const { plan, cases, round } = open.state;
  const whole = plan.indicators.flatMap(({ id }): [string, number][] => {
    const value = points[id];
    return value === undefined ? [] : [[id, value]];
  });
  const next = nextUnmarked(cases, student.id);
  const save = async (goesOn: boolean): Promise<void> => {
    const isStored = await open.act({
      type: 'teacher.marked',
      student: student.id,
      points: Object.fromEntries(whole),
      reasons,
      comment,
    });
    if (!isStored || !goesOn) return;
    go({ name: 'appraisal', id: round, ...(next && { student: next.student.id }) });
  };
  const isWhole = whole.length === plan.indicators.length;
  return { points, setPoints, reasons, setReasons, comment, setComment, save, isWhole, next };
}

/** The teacher's own marks, with reasons; what the records say stands in the fields already. */
export function MarkForm(props: MarkFormProps) {
  const { t } = useTranslation();
  const { one, open } = props;
  const form = useMarking(props);
  const quotes = one.evidence?.quotes ?? [];
  const hasCap = one.evidence?.totals?.some(({ cap }) => cap !== undefined) ?? false;
  return (
    <Card aria-labelledby="mark">
      <form
        className={shared.section}
        onSubmit={(event) => {
          event.preventDefault();
          if (form.isWhole) void form.save(true);
        }}
      >
        <div>
          <h2 id="mark">{t('appraisal.sheet.mark.title')}</h2>
          <p className={shared.soft}>{t('appraisal.sheet.mark.text')}</p>
        </div>
        <ul className={styles.lines}>
          {open.state.plan.indicators.map((indicator) => {
            const { id } = indicator;
            return (
              <Line
                key={id}
                indicator={indicator}
                record={one.evidence?.records[id]}
                isCapped={hasCap && indicator.criteria.length > 0}
                own={one.evidence?.teacher[id]}
                quotes={quotes.filter((own) => own.indicator === id).map(({ text }) => text)}
                points={form.points[id]}
                reason={form.reasons[id] ?? ''}
                onPoints={(value) => form.setPoints({ ...form.points, [id]: value })}
                onReason={(reason) => form.setReasons({ ...form.reasons, [id]: reason })}
              />
            );
          })}
        </ul>
        <TextArea
          label={t('appraisal.sheet.mark.comment')}
          value={form.comment}
          maxLength={MAX_WORDS}
          onValue={form.setComment}
        />
        <div className={shared.row}>
          <Button type="submit" variant="primary" disabled={!form.isWhole}>
            {t(
              form.next === undefined
                ? 'appraisal.sheet.mark.saveBack'
                : 'appraisal.sheet.mark.saveNext',
            )}
          </Button>
          <Button disabled={!form.isWhole} onClick={() => void form.save(false)}>
            {t('appraisal.sheet.mark.save')}
          </Button>
        </div>
      </form>
      <LeaveOut {...{ one, open }} />
    </Card>
  );
}
