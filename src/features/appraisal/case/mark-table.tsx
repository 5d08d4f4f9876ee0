import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type IndicatorMark, marksOf, peersOf, reasonsOf } from '../../../core/appraisal/marks.ts';
import { GIVERS } from '../../../core/appraisal/round-plan.ts';
import type { Case, RoundState } from '../../../core/appraisal/round-state.ts';
import { Card } from '../../../ui/card.tsx';
import { SCROLLS_BY_KEYBOARD } from '../../../ui/scrolls-by-keyboard.ts';
import { Tag } from '../../../ui/tag.tsx';
import shared from '../appraisal.module.css';
import { Quotes } from '../parts/quotes.tsx';
import styles from './case.module.css';

const shown = (points: number | undefined, none: string): string =>
  points === undefined ? none : String(Math.round(points));

function Row({ mark }: { readonly mark: IndicatorMark }) {
  const { t } = useTranslation();
  const none = t('appraisal.none');
  const { indicator, given, records, points, computed, review } = mark;
  return (
    <tr>
      <th scope="row">
        {indicator.name}
        <div className={shared.small}>
          {t('appraisal.sheet.weight', { weight: indicator.weight })}
        </div>
      </th>
      <td className={styles.records}>{shown(records, none)}</td>
      {GIVERS.map((giver) => (
        <td key={giver}>{shown(given[giver], none)}</td>
      ))}
      <td className={styles.mine}>
        {shown(points, none)}
        {review !== undefined && (
          <span className={styles.reviewed}>
            {t('appraisal.sheet.before', { points: computed ?? none })}
          </span>
        )}
      </td>
    </tr>
  );
}

/** What was given as reasons, with the sentences that were said. */
function Reasons({ one, marks }: { one: Case; marks: readonly IndicatorMark[] }) {
  const { t } = useTranslation();
  const said = reasonsOf(one, marks);
  return (
    <dl className={styles.reasons}>
      {said.map(({ indicator: { id, name }, reason, own }) => (
        <div key={id} className={shared.stack}>
          <dt>{name}</dt>
          {reason !== '' && <dd className={shared.prose}>{reason}</dd>}
          {own.length > 0 && (
            <dd>
              <Quotes quotes={own} />
            </dd>
          )}
        </div>
      ))}
      {one.marked !== undefined && one.marked.comment !== '' && (
        <div>
          <dt>{t('appraisal.sheet.mark.comment')}</dt>
          <dd className={shared.prose}>{one.marked.comment}</dd>
        </div>
      )}
    </dl>
  );
}

interface MarkTableProps {
  readonly one: Case;
  readonly state: RoundState;
  /** What the talks behind the records came to. */
  readonly children: ReactNode;
}

/** The form of one student: all opinions side by side, and what they come to. */
export function MarkTable({ one, state, children }: MarkTableProps) {
  const { t } = useTranslation();
  const { plan } = state;
  const { indicators, total, before, passed } = marksOf(one, plan);
  const peers = peersOf(one).map(({ name }) =>
    name === '' ? t('appraisal.sheet.nameless') : name,
  );
  return (
    <Card className={shared.stack} aria-labelledby="sheet">
      <h2 id="sheet">{t('appraisal.sheet.table')}</h2>
      <section className={shared.scroll} aria-label={one.student.name} {...SCROLLS_BY_KEYBOARD}>
        <table className={styles.sheet}>
          <thead>
            <tr>
              <th scope="col">{t('appraisal.sheet.indicator')}</th>
              <th scope="col">{t('appraisal.records')}</th>
              {GIVERS.map((giver) => (
                <th key={giver} scope="col">
                  {t(`appraisal.giver.${giver}`)}
                  <small>{t('appraisal.sheet.share', { share: `${plan.shares[giver]}%` })}</small>
                </th>
              ))}
              <th scope="col">{t('appraisal.result')}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((mark) => (
              <Row key={mark.indicator.id} mark={mark} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={5}>
                {t('appraisal.sheet.total')}
              </th>
              <td className={styles.mine}>
                {total ?? t('appraisal.none')}{' '}
                {passed !== undefined && (
                  <Tag tone={passed ? 'good' : 'bad'}>
                    {t(passed ? 'appraisal.sheet.passed' : 'appraisal.sheet.failed')}
                  </Tag>
                )}
                {total !== before && (
                  <span className={styles.reviewed}>
                    {t('appraisal.sheet.before', { points: before ?? '' })}
                  </span>
                )}
              </td>
            </tr>
          </tfoot>
        </table>
      </section>
      <p className={shared.facts}>
        <span>{t('appraisal.sheet.talks', { count: one.evidence?.talks ?? 0 })}</span>
        {peers.length > 0 && (
          <span>{t('appraisal.sheet.peers', { names: peers.join(t('appraisal.comma')) })}</span>
        )}
      </p>
      {children}
      <p className={shared.small}>{t('appraisal.sheet.recordsNote')}</p>
      <Reasons one={one} marks={indicators} />
    </Card>
  );
}
