import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isWithin } from '../../../core/assessment/licence/compare-with-key.ts';
import type { Licence, SampleStanding } from '../../../core/assessment/licence/licence.ts';
import { numberOf, sampleAddress } from '../../../core/assessment/licence/sample.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { Tag } from '../../../ui/tag.tsx';
import { percent } from '../figures.ts';
import styles from './overview.module.css';

interface ScenarioCardProps {
  readonly licence: Licence;
  readonly title: string;
  readonly onPaper: () => void;
}

/** How somebody stands with a sample, in a sign and a word. */
function Standing({ standing }: { readonly standing: SampleStanding }) {
  const { t } = useTranslation();
  const { passed, latest } = standing;
  if (latest === undefined) return <Tag icon="minus">{t('licence.state.none')}</Tag>;
  if (passed === undefined || !isWithin(latest.comparison))
    return (
      <Tag tone="warning" icon="undo">
        {t('licence.state.near', { share: percent(latest.comparison.share) })}
      </Tag>
    );
  return (
    <Tag tone="good" icon="check">
      {t('licence.state.passed', { share: percent(latest.comparison.share) })}
    </Tag>
  );
}

function SampleRow({
  standing,
  title,
}: {
  readonly standing: SampleStanding;
  readonly title: string;
}) {
  const { t } = useTranslation();
  const number = numberOf(standing.ref);
  return (
    <li>
      <span>{t('licence.sample', { number })}</span>
      <Standing standing={standing} />
      <ButtonLink
        icon="eye"
        href={hrefOf({ name: 'licence', sample: sampleAddress(standing.ref) })}
        aria-label={t('licence.watchLabel', { title, number })}
      >
        {t('licence.watch')}
      </ButtonLink>
    </li>
  );
}

/** One scenario: its three samples, and the licence once they are passed. */
export function ScenarioCard({ licence, title, onPaper }: ScenarioCardProps) {
  const { t } = useTranslation();
  const heading = useId();
  const { samples, earnedAt } = licence;
  const passed = samples.filter((sample) => sample.passed !== undefined).length;
  const isHeld = earnedAt !== undefined;
  return (
    <section className={styles.scenario} data-held={isHeld} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading}>{title}</h2>
        {isHeld ? (
          <span className={styles.seal}>
            <Icon name="star" /> {t('licence.held')}
          </span>
        ) : (
          <span className={styles.count}>{t('licence.of', { done: passed })}</span>
        )}
      </div>
      <ol className={styles.samples}>
        {samples.map((standing) => (
          <SampleRow key={standing.ref.quality} {...{ standing, title }} />
        ))}
      </ol>
      {isHeld && (
        <Button
          icon="print"
          onClick={onPaper}
          aria-label={t('licence.certificateLabel', { title })}
        >
          {t('licence.certificate')}
        </Button>
      )}
    </section>
  );
}
