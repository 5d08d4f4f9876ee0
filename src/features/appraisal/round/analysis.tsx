import { useTranslation } from 'react-i18next';
import { analyseRound, type RoundAnalysis } from '../../../core/appraisal/analyse-round.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Meter } from '../../../ui/meter.tsx';
import { hrefOf } from '../../../ui/route.ts';
import shared from '../appraisal.module.css';
import styles from './round.module.css';
import type { OpenRound } from './use-round.ts';

/** A difference that shows; below it everybody agrees. In points out of 100. */
const SHOWS = 5;

function Bars({ analysis }: { readonly analysis: RoundAnalysis }) {
  const { t } = useTranslation();
  return (
    <dl className={styles.bars} aria-label={t('appraisal.round.analysis.chart')}>
      {analysis.indicators.map(({ indicator: { id, name }, mean }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>
            <Meter label={name} value={mean ?? 0} />
          </dd>
          <dd>
            {mean === undefined ? t('appraisal.none') : t('appraisal.points', { count: mean })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Figures({ analysis }: { readonly analysis: RoundAnalysis }) {
  const { t } = useTranslation();
  const none = t('appraisal.none');
  return (
    <DataTable
      word={t('appraisal.round.analysis.table')}
      about={t('appraisal.round.analysis.chart')}
      holds="words"
      head={[
        t('appraisal.round.analysis.indicator'),
        t('appraisal.round.analysis.meanHead'),
        t('appraisal.giver.self'),
        t('appraisal.giver.peer'),
        t('appraisal.giver.teacher'),
        t('appraisal.round.analysis.offset'),
        t('appraisal.round.analysis.below'),
      ]}
      rows={analysis.indicators.map((one) => ({
        key: one.indicator.id,
        cells: [
          one.indicator.name,
          one.mean ?? none,
          one.self ?? none,
          one.peer ?? none,
          one.teacher ?? none,
          one.selfOffset ?? none,
          one.below.length === 0
            ? t('appraisal.round.analysis.nobody')
            : one.below.join(t('appraisal.comma')),
        ],
      }))}
    />
  );
}

/** What the round shows of the class: weakest first, and how well students know themselves. */
export function Analysis({ open }: { readonly open: OpenRound }) {
  const { t } = useTranslation();
  const analysis = analyseRound(open.state);
  const { passed, of, mean, objections, changed, indicators } = analysis;
  const [milder] = [...indicators]
    .filter(({ selfOffset }) => (selfOffset ?? 0) >= SHOWS)
    .sort((one, other) => (other.selfOffset ?? 0) - (one.selfOffset ?? 0));
  return (
    <Card className={shared.stack} aria-labelledby="analysis">
      <h2 id="analysis">{t('appraisal.round.analysis.title')}</h2>
      <p className={shared.facts}>
        <span>{t('appraisal.round.analysis.passed', { passed, of })}</span>
        {mean !== undefined && <span>{t('appraisal.round.analysis.mean', { mean })}</span>}
        {objections > 0 && (
          <span>{t('appraisal.round.analysis.objections', { count: objections, changed })}</span>
        )}
      </p>
      <Bars analysis={analysis} />
      {milder?.selfOffset !== undefined && (
        <p>
          {t('appraisal.round.analysis.milder', {
            name: milder.indicator.name,
            by: milder.selfOffset,
          })}
        </p>
      )}
      <Figures analysis={analysis} />
      <div className={shared.row}>
        <ButtonLink icon="plus" href={hrefOf({ name: 'assignment', id: 'new' })}>
          {t('appraisal.round.analysis.train')}
        </ButtonLink>
      </div>
    </Card>
  );
}
