import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { leaningOf } from '../../../core/assessment/agreement/strictness.ts';
import { type Agreement, agreementOf } from '../../../core/assessment/opinions.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { Card } from '../../../ui/card.tsx';
import type { Column } from './columns.ts';
import { Figures, Formulas } from './figures.tsx';
import styles from './opinions.module.css';

export interface Pair {
  readonly one: Column;
  readonly other: Column;
  readonly agreement: Agreement;
}

/** Everybody against everybody; people among themselves first, then each against the machine. */
export function pairsOf(scenario: Scenario, columns: readonly Column[]): readonly Pair[] {
  const compared = columns.filter(({ isCompared }) => isCompared);
  const [machine, people] = [
    compared.filter(({ sheet }) => sheet === undefined),
    compared.filter(({ sheet }) => sheet !== undefined),
  ];
  const inOrder = [...people, ...machine];
  return inOrder.flatMap((one, index) =>
    inOrder.slice(index + 1).map((other) => ({
      one,
      other,
      agreement: agreementOf(scenario, one.opinion, other.opinion),
    })),
  );
}

function itemsInWords({ items }: Agreement, t: TFunction): string {
  if (items.value === undefined) return t(`sheet.opinions.agree.why.${items.reason}`);
  const count = Math.round(items.value * items.items);
  return t('sheet.opinions.agree.items', { count, of: items.items });
}

/** Who is milder, in points of a hundred; empty when nothing was rated by both. */
function leaningInWords({ one, other, agreement }: Pair, t: TFunction): string {
  const { offset } = agreement;
  if (offset.value === undefined) return '';
  const { way, by } = leaningOf(offset.value);
  if (way === 'even') return t('sheet.opinions.agree.even');
  return t(`sheet.opinions.agree.${way}`, { one: one.name, other: other.name, by });
}

function PairCard({ pair }: { readonly pair: Pair }) {
  const { t } = useTranslation();
  const { one, other, agreement } = pair;
  const { items } = agreement;
  const title = t('sheet.opinions.agree.pair', { one: one.name, other: other.name });
  return (
    <Card padding="tight" className={styles.pair}>
      <h3>{title}</h3>
      <p className={styles.plain}>{itemsInWords(agreement, t)}</p>
      <p>{leaningInWords(pair, t)}</p>
      {items.value !== undefined && items.sample === 'few' && (
        <p className={styles.caution}>{t('sheet.opinions.agree.few')}</p>
      )}
      <Figures title={title} agreement={agreement} />
    </Card>
  );
}

interface AgreementProps {
  readonly scenario: Scenario;
  readonly columns: readonly Column[];
}

/** How far they agree: in words, then in figures, then how those are made. */
export function AgreementSection({ scenario, columns }: AgreementProps) {
  const { t } = useTranslation();
  const pairs = pairsOf(scenario, columns);
  return (
    <section className={styles.block} aria-labelledby="opinions-agreement">
      <h2 id="opinions-agreement">{t('sheet.opinions.agree.title')}</h2>
      <div className={styles.pairs}>
        {pairs.map((pair) => (
          <PairCard key={`${pair.one.key}/${pair.other.key}`} pair={pair} />
        ))}
      </div>
      <Formulas />
    </section>
  );
}
