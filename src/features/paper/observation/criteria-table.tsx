import { useTranslation } from 'react-i18next';
import { ANSWERS, type Answer } from '../../../core/assessment/assessment-event.ts';
import type { AssessmentState } from '../../../core/assessment/assessment-state.ts';
import type { SheetCriterion, SheetForm, SheetItem } from '../../../core/assessment/sheet-form.ts';
import type { SheetWords } from '../../../core/scenario/sheet-words.ts';
import styles from '../paper.module.css';
import { Level } from './level.tsx';

interface CriteriaTableProps {
  readonly words: SheetWords;
  readonly form: SheetForm;
  readonly sheet: AssessmentState | undefined;
}

/** Yes, no, or no occasion: three boxes, one of them ticked. */
function Boxes({ answer }: { readonly answer: Answer | undefined }) {
  const { t } = useTranslation();
  return ANSWERS.map((one) => (
    <span key={one} className={styles.box}>
      {one === answer ? '☑' : '☐'}
      {t(`paper.observation.${one}`)}
    </span>
  ));
}

function nameOf({ id, kind }: SheetItem, { checks, observed }: SheetWords): string {
  return (kind === 'check' ? checks[id]?.name : observed[id]) ?? id;
}

const ANCHORS = [
  ['1', 'low'],
  ['3', 'middle'],
  ['5', 'high'],
] as const;

/** What the levels mean, for those who write by hand. */
function Anchors({ id, words }: { readonly id: string; readonly words: SheetWords }) {
  const criterion = words.criteria[id];
  if (criterion === undefined) return null;
  return (
    <tr className={styles.criterion}>
      <td colSpan={3} className={styles.anchors} lang={words.locale}>
        {ANCHORS.map(([level, which]) => (
          <span key={level}>
            <b>{level}</b> {criterion[which]}{' '}
          </span>
        ))}
      </td>
    </tr>
  );
}

function Criterion({
  words,
  sheet,
  criterion,
}: Omit<CriteriaTableProps, 'form'> & { readonly criterion: SheetCriterion }) {
  const { t } = useTranslation();
  const { id, points, items } = criterion;
  const rating = sheet?.criteria[id];
  return (
    <tbody>
      <tr className={styles.criterion}>
        <th scope="rowgroup" lang={words.locale}>
          {words.criteria[id]?.name ?? id}{' '}
          <span className={styles.small}>{t('paper.observation.points', { count: points })}</span>
        </th>
        <td className={styles.centre}>
          <Level level={rating?.level} isEmpty={sheet === undefined} />
        </td>
        <td>{rating?.comment}</td>
      </tr>
      {sheet === undefined && <Anchors id={id} words={words} />}
      {items.map((item) => (
        <tr key={item.id}>
          <th scope="row" lang={words.locale} className={styles.item}>
            {nameOf(item, words)}
          </th>
          <td className={styles.boxes}>
            <Boxes answer={sheet?.items[item.id]?.answer} />
          </td>
          <td>{sheet?.items[item.id]?.comment}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** Every criterion with its items; the head of the table comes again on every page. */
export function CriteriaTable({ form, ...rest }: CriteriaTableProps) {
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.wide}>
            {t('paper.observation.criteria')}
          </th>
          <th scope="col">{t('paper.observation.rating')}</th>
          <th scope="col" className={styles.comment}>
            {t('paper.observation.comment')}
          </th>
        </tr>
      </thead>
      {form.criteria.map((criterion) => (
        <Criterion key={criterion.id} criterion={criterion} {...rest} />
      ))}
    </table>
  );
}
