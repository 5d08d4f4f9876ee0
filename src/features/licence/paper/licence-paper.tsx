import { useTranslation } from 'react-i18next';
import { DRIFT } from '../../../core/assessment/licence/drift.ts';
import type { Licence } from '../../../core/assessment/licence/licence.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { PageBody } from '../../../ui/page.tsx';
import { formatDay, percent } from '../figures.ts';
import styles from './licence-paper.module.css';

/** A licence somebody wants on paper. */
export interface Paper {
  readonly licence: Licence;
  readonly title: string;
  readonly name: string;
}

interface LicencePaperProps {
  readonly paper: Paper;
  readonly onBack: () => void;
}

/** A licence to print on one sheet of A4, and to be signed. */
export function LicencePaper({ paper, onBack }: LicencePaperProps) {
  const { t, i18n } = useTranslation();
  const { licence, title, name } = paper;
  const line = t('licence.paper.line');
  const language = licence.language === 'zh' ? 'zh' : 'en';
  const facts = [
    ['scenario', title],
    ['language', t(`licence.language.${language}`)],
    ['share', `${percent(licence.share ?? 0)}%`],
    ['date', formatDay(licence.earnedAt ?? 0, i18n.language)],
  ] as const;
  return (
    <PageBody width="narrow">
      <div className={styles.actions} data-print="hide">
        <Button icon="arrow-left" onClick={onBack}>
          {t('licence.paper.back')}
        </Button>
        <Button variant="primary" icon="print" onClick={() => globalThis.print()}>
          {t('licence.paper.print')}
        </Button>
      </div>
      <article className={styles.paper}>
        <span className={styles.star}>
          <Icon name="star" />
        </span>
        <h1>{t('licence.paper.title')}</h1>
        <p className={styles.name}>{name === '' ? line : name}</p>
        <p>{t('licence.paper.text', { title })}</p>
        <dl>
          {facts.map(([fact, value]) => (
            <div key={fact}>
              <dt>{t(`licence.paper.${fact}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <div>
            <dt>{t('licence.paper.sign')}</dt>
            <dd>{line}</dd>
          </div>
        </dl>
        <p className={styles.small}>
          {t('licence.paper.valid', { sessions: DRIFT.sessions, days: DRIFT.days })}
        </p>
      </article>
    </PageBody>
  );
}
