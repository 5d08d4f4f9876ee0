import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Quote, quotesBeside } from '../../../core/appraisal/evidence.ts';
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
import { type MarkDraft, markDrafts } from './mark-drafts.ts';

interface MarkFormProps {
  readonly one: Case;
  readonly open: OpenRound;
  readonly go: Go;
}

/** What was given before, else the teacher's own marks of the talks, else the records: a proposal, nothing more. */
const proposed = ({ marked, evidence }: Case): MarkDraft => ({
  points: marked?.points ?? { ...evidence?.records, ...evidence?.teacher },
  reasons: marked?.reasons ?? {},
  comment: marked?.comment ?? '',
});

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
  /** Sentences that speak for it and that the reason does not quote yet. */
  readonly quotes: readonly Quote[];
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

/** With one more line, as long as it is not too long to be stored. */
function addedTo(text: string, line: string): string {
  const longer = text === '' ? line : `${text}\n${line}`;
  return longer.length > MAX_WORDS ? text : longer;
}

function Line(props: LineProps) {
  const { indicator, quotes, points, reason, onPoints, onReason } = props;
  const hint = useHint(props);
  const { t } = useTranslation();
  const { name } = indicator;
  const withQuotes = quotes
    .map(({ text, class: kind }) =>
      t('appraisal.sheet.mark.quoted', { text, rule: t(`report.faults.${kind}.name`) }),
    )
    .reduce((said, quote) => addedTo(said, quote), reason);
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
            <Button icon="chat" onClick={() => onReason(withQuotes)}>
              {t('appraisal.sheet.mark.quote')}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

function useMarking({ one, open, go }: MarkFormProps) {
  const { plan, cases, round } = open.state;
  const { student } = one;
  const drafts = markDrafts(open.store);
  const key = `${round}/${student.id}`;
  const [draft, setDraft] = useState(() => drafts.get(key) ?? proposed(one));
  const [isUnsaved, setIsUnsaved] = useState(drafts.has(key));
  const change = (fresh: Partial<MarkDraft>): void => {
    const changed = { ...draft, ...fresh };
    drafts.set(key, changed);
    setDraft(changed);
    setIsUnsaved(true);
  };
  const { points, reasons, comment } = draft;
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
    if (!isStored) return;
    drafts.delete(key);
    setIsUnsaved(false);
    if (goesOn) go({ name: 'appraisal', id: round, ...(next && { student: next.student.id }) });
  };
  const lacking = plan.indicators.filter(({ id }) => points[id] === undefined);
  return { draft, change, save, lacking, isUnsaved, next };
}

/** What still keeps the marks from being stored, or that they are not yet. */
function Standing({
  lacking,
  isUnsaved,
}: Pick<ReturnType<typeof useMarking>, 'lacking' | 'isUnsaved'>) {
  const { t } = useTranslation();
  const names = lacking.map(({ name }) => name).join(t('appraisal.comma'));
  return (
    <output className={shared.small}>
      {names === ''
        ? isUnsaved && t('appraisal.sheet.mark.unsaved')
        : t('appraisal.sheet.mark.lacking', { names })}
    </output>
  );
}

/** The teacher's own marks, with reasons; what the records say stands in the fields already. */
export function MarkForm(props: MarkFormProps) {
  const { t } = useTranslation();
  const { one, open } = props;
  const form = useMarking(props);
  const { points, reasons, comment } = form.draft;
  const isWhole = form.lacking.length === 0;
  const quotes = one.evidence?.quotes ?? [];
  const hasCap = one.evidence?.totals?.some(({ cap }) => cap !== undefined) ?? false;
  return (
    <Card aria-labelledby="mark">
      <form
        className={shared.section}
        onSubmit={(event) => {
          event.preventDefault();
          if (isWhole) void form.save(true);
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
                quotes={quotesBeside(quotes, id, reasons[id] ?? '')}
                points={points[id]}
                reason={reasons[id] ?? ''}
                onPoints={(value) => form.change({ points: { ...points, [id]: value } })}
                onReason={(reason) => form.change({ reasons: { ...reasons, [id]: reason } })}
              />
            );
          })}
        </ul>
        <TextArea
          label={t('appraisal.sheet.mark.comment')}
          value={comment}
          maxLength={MAX_WORDS}
          onValue={(words) => form.change({ comment: words })}
        />
        <div className={shared.row}>
          <Button type="submit" variant="primary" disabled={!isWhole}>
            {t(
              form.next === undefined
                ? 'appraisal.sheet.mark.saveBack'
                : 'appraisal.sheet.mark.saveNext',
            )}
          </Button>
          <Button disabled={!isWhole} onClick={() => void form.save(false)}>
            {t('appraisal.sheet.mark.save')}
          </Button>
          <Standing {...form} />
        </div>
      </form>
      <LeaveOut {...{ one, open }} />
    </Card>
  );
}
