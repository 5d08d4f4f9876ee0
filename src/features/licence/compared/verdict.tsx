import { useTranslation } from 'react-i18next';
import {
  type Comparison,
  isWithin,
  TOLERANCE,
} from '../../../core/assessment/licence/compare-with-key.ts';
import type { Licence } from '../../../core/assessment/licence/licence.ts';
import { type Quality, sampleAddress } from '../../../core/assessment/licence/sample.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { Tag } from '../../../ui/tag.tsx';
import { percent } from '../figures.ts';
import styles from './compared.module.css';

interface VerdictProps {
  readonly comparison: Comparison;
  readonly quality: Quality;
  readonly licence: Licence;
  readonly onOnce: () => void;
}

function Figures({ comparison }: Pick<VerdictProps, 'comparison'>) {
  const { t } = useTranslation();
  const { agreed, items, share, strays, overall, leaning } = comparison;
  return (
    <ul className={styles.figures}>
      <li>{t('licence.compared.items', { agreed, of: items.length, share: percent(share) })}</li>
      <li>{t('licence.compared.levels', { strays })}</li>
      <li>
        {overall === undefined
          ? t('licence.compared.noOverall')
          : t('licence.compared.overall', { own: overall.own, key: overall.key })}
      </li>
      <li>{t(`licence.compared.${leaning.way}`, { by: leaning.by })}</li>
    </ul>
  );
}

/** Where it goes on: the first sample that is still open, or the licence. */
function Ways({ comparison, licence, onOnce }: Omit<VerdictProps, 'quality'>) {
  const { t } = useTranslation();
  const next = licence.samples.find(({ passed }) => passed === undefined);
  const within = isWithin(comparison);
  return (
    <div className={styles.ways} data-print="hide">
      {within && next !== undefined && (
        <ButtonLink
          variant="primary"
          icon="arrow-right"
          href={hrefOf({ name: 'licence', sample: sampleAddress(next.ref) })}
        >
          {t('licence.compared.next')}
        </ButtonLink>
      )}
      <Button variant={within ? 'secondary' : 'primary'} icon="undo" onClick={onOnce}>
        {t('licence.compared.once')}
      </Button>
      <ButtonLink
        variant={within && next === undefined ? 'primary' : 'secondary'}
        icon={next === undefined ? 'star' : 'arrow-left'}
        href={hrefOf({ name: 'licence' })}
      >
        {t(next === undefined ? 'licence.compared.done' : 'licence.overview')}
      </ButtonLink>
    </div>
  );
}

/** Within the tolerance or once more, and what it hangs on. */
export function Verdict(props: VerdictProps) {
  const { t } = useTranslation();
  const { comparison, quality } = props;
  const within = isWithin(comparison);
  const limits = { share: percent(TOLERANCE.items) };
  return (
    <section className={styles.verdict} data-within={within} aria-labelledby="licence-verdict">
      <h2 id="licence-verdict">
        <Icon name={within ? 'check' : 'undo'} />{' '}
        {t(within ? 'licence.result.within' : 'licence.result.again')}
      </h2>
      <p>{t(within ? 'licence.compared.within' : 'licence.compared.outside')}</p>
      <Tag icon="info">{t(`licence.compared.quality.${quality}`)}</Tag>
      <Figures comparison={comparison} />
      {comparison.outside.length > 0 && (
        <ul className={styles.outside}>
          {comparison.outside.map((what) => (
            <li key={what}>{t(`licence.compared.whatOff.${what}`, limits)}</li>
          ))}
        </ul>
      )}
      <Ways {...props} />
    </section>
  );
}
