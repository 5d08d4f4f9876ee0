import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { analyse } from '../../../core/language/analyse.ts';
import type { Analysis } from '../../../core/language/analysis.ts';
import { MarkedText } from '../../../ui/marked-text.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { FoundActs } from './found-acts.tsx';
import { FoundFaults } from './found-faults.tsx';
import styles from './judged.module.css';
import { marksOf } from './marks-of.ts';

const MEASURES = ['characters', 'sentences', 'questions', 'honorifics'] as const;

/** The result in one line, read out when it changes. */
function Summary({ acts, faults }: Pick<Analysis, 'acts' | 'faults'>) {
  const { t } = useTranslation();
  const toLookAt = faults.filter(({ severity }) => severity === 'check').length;
  const toChange = faults.length - toLookAt;
  const done = new Set(acts.map(({ act }) => act)).size;
  const parts = [
    toChange === 0 ? t('rules.try.faultless') : t('rules.try.toChange', { count: toChange }),
    ...(toLookAt === 0 ? [] : [t('rules.try.toLookAt', { count: toLookAt })]),
    ...(done === 0 ? [] : [t('rules.try.done', { count: done })]),
  ];
  return (
    <output className={styles.summary} data-tone={toChange === 0 ? 'good' : 'bad'}>
      {parts.join(' · ')}
    </output>
  );
}

function MeasureList({ measures }: Pick<Analysis, 'measures'>) {
  const { t } = useTranslation();
  return (
    <dl className={styles.measures} aria-label={t('rules.try.measures')}>
      {MEASURES.map((name) => (
        <div key={name}>
          <dt>{t(`rules.try.${name}`)}</dt>
          <dd>{measures[name]}</dd>
        </div>
      ))}
    </dl>
  );
}

interface JudgedProps {
  readonly text: string;
  readonly locale: string;
  readonly onTry: (text: string) => void;
}

/** A sentence as the engine sees it. */
export const Judged = memo(function Judged({ text, locale, onTry }: JudgedProps) {
  const { t } = useTranslation();
  const analysis = analyse(text, { locale, seat: 'agent' });
  const { acts, faults, measures } = analysis;
  const costly = faults.filter(({ severity }) => severity !== 'check');
  const checks = faults.filter(({ severity }) => severity === 'check');
  const list = { text, locale, onTry };
  return (
    <div className={styles.judged}>
      <Summary acts={acts} faults={faults} />
      <blockquote className={styles.said} lang={locale}>
        <MarkedText text={text} marks={marksOf(analysis, t)} />
      </blockquote>
      <FoundFaults title={t('rules.try.faults')} faults={costly} {...list} />
      <FoundFaults title={t('rules.try.checks')} faults={checks} {...list} />
      <FoundActs acts={acts} text={text} locale={locale} />
      {acts.length === 0 && faults.length === 0 && (
        <Notice tone="info">{t('rules.try.noActs')}</Notice>
      )}
      <MeasureList measures={measures} />
    </div>
  );
});
