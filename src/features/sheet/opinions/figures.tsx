import { useTranslation } from 'react-i18next';
import type { Figure } from '../../../core/assessment/agreement/small-sample.ts';
import type { Agreement } from '../../../core/assessment/opinions.ts';
import { SCROLLS_BY_KEYBOARD } from '../../../ui/scrolls-by-keyboard.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import styles from './opinions.module.css';

const MEASURES = ['percent', 'kappa', 'weighted', 'icc'] as const;
type Measure = (typeof MEASURES)[number];

const figureOf = (agreement: Agreement, measure: Measure): Figure =>
  measure === 'percent' ? agreement.items : agreement[measure];

/** Two decimals with a true minus, and no minus before nothing. */
const decimals = (value: number): string =>
  (Math.round(value * 100) / 100 + 0).toFixed(2).replace('-', '−');

const show = (value: number, measure: Measure): string =>
  measure === 'percent' ? `${Math.round(value * 100)}%` : decimals(value);

function Row({ agreement, measure }: { agreement: Agreement; measure: Measure }) {
  const { t } = useTranslation();
  const figure = figureOf(agreement, measure);
  const name = <th scope="row">{t(`sheet.opinions.agree.${measure}`)}</th>;
  if (figure.value === undefined)
    return (
      <tr>
        {name}
        <td colSpan={3}>{t(`sheet.opinions.agree.why.${figure.reason}`)}</td>
      </tr>
    );
  const { value, items, interval } = figure;
  return (
    <tr>
      {name}
      <td>{show(value, measure)}</td>
      <td>
        {interval === undefined
          ? t('sheet.opinions.agree.noRange')
          : `${show(interval.low, measure)} – ${show(interval.high, measure)}`}
      </td>
      <td>{items}</td>
    </tr>
  );
}

/** The figures behind the words, folded away. */
export function Figures({
  title,
  agreement,
}: {
  readonly title: string;
  readonly agreement: Agreement;
}) {
  const { t } = useTranslation();
  const label = `${t('sheet.opinions.agree.figures')}: ${title}`;
  const isLittle = MEASURES.map((measure) => figureOf(agreement, measure)).some(
    (figure) => figure.value !== undefined && figure.sample === 'few',
  );
  return (
    <details className={styles.details}>
      <summary>
        {t('sheet.opinions.agree.figures')}
        <VisuallyHidden>: {title}</VisuallyHidden>
      </summary>
      <section className={styles.scroll} aria-label={label} {...SCROLLS_BY_KEYBOARD}>
        <table className={styles.figures}>
          <thead>
            <tr>
              <th scope="col">{t('sheet.opinions.agree.measure')}</th>
              <th scope="col">{t('sheet.opinions.agree.value')}</th>
              <th scope="col">{t('sheet.opinions.agree.range')}</th>
              <th scope="col">{t('sheet.opinions.agree.count')}</th>
            </tr>
          </thead>
          <tbody>
            {MEASURES.map((measure) => (
              <Row key={measure} {...{ agreement, measure }} />
            ))}
          </tbody>
        </table>
      </section>
      {isLittle && <p className={styles.caution}>{t('sheet.opinions.agree.few')}</p>}
    </details>
  );
}

/** What each figure says, and whose formula it is. */
export function Formulas() {
  const { t } = useTranslation();
  return (
    <details className={styles.details}>
      <summary>{t('sheet.opinions.agree.formulas')}</summary>
      <dl className={styles.formulas}>
        {MEASURES.map((measure) => (
          <div key={measure}>
            <dt>{t(`sheet.opinions.agree.${measure}`)}</dt>
            <dd>{t(`sheet.opinions.agree.source.${measure}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
