import { useTranslation } from 'react-i18next';
import type { Figure } from '../../../core/assessment/agreement/small-sample.ts';
import { leaningOf } from '../../../core/assessment/agreement/strictness.ts';
import type { Observer, ObserversOfClass } from '../../../core/class-view/observers.ts';
import { showFigure, showShare } from '../figures.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { Section } from '../parts/section.tsx';
import type { People } from '../people.ts';
import { Leanings } from './leanings.tsx';
import styles from './observers.module.css';

interface ObserversProps {
  readonly observers: ObserversOfClass;
  readonly people: People;
}

interface FigureRowProps {
  readonly name: string;
  readonly figure: Figure;
  readonly show: (value: number) => string;
}

/** A figure of agreement with how many levels stand behind it, or why there is none. */
function FigureRow({ name, figure, show }: FigureRowProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd>
        {figure.value === undefined ? (
          t(`lesson.observers.reason.${figure.reason}`)
        ) : (
          <>
            <b>{show(figure.value)}</b> {t('lesson.observers.basis', { count: figure.items })}
            {figure.sample === 'few' && ` ${t('lesson.observers.fewItems')}`}
          </>
        )}
      </dd>
    </div>
  );
}

/** How a rater leans, in words a teacher would say. */
function useLeaning(): (observer: Observer) => string {
  const { t, i18n } = useTranslation();
  return ({ offset }) => {
    if (offset.value === undefined) return t(`lesson.observers.reason.${offset.reason}`);
    const { way, by } = leaningOf(offset.value);
    return t(`lesson.observers.way.${way}`, { by: showFigure(by, i18n.language) });
  };
}

/** Whether the observers see the same, and who leans which way. */
export function Observers({ observers, people }: ObserversProps) {
  const { t, i18n } = useTranslation();
  const leaning = useLeaning();
  const title = t('lesson.observers.title');
  if (observers.sheets === 0) return <Section title={title}>{t('lesson.observers.none')}</Section>;
  const nameOf = (name: string, index: number): string =>
    people.isHidden || name === '' ? t('lesson.observers.nth', { n: index + 1 }) : name;
  const kappa = (value: number): string => showFigure(Math.round(value * 100) / 100, i18n.language);
  const rows = observers.observers.map((one, index) => ({
    key: one.name,
    name: nameOf(one.name, index),
    observer: one,
    words: leaning(one),
  }));
  return (
    <Section title={title} lead={t('lesson.observers.lead', { count: observers.sheets })}>
      <dl className={styles.figures}>
        <FigureRow
          name={t('lesson.observers.same')}
          figure={observers.same}
          show={(value) => showShare(value, i18n.language)}
        />
        <FigureRow name={t('lesson.observers.machine')} figure={observers.machine} show={kappa} />
        <FigureRow name={t('lesson.observers.each')} figure={observers.each} show={kappa} />
      </dl>
      <Leanings rows={rows} />
      <DataTable
        holds="words"
        word={t('lesson.table')}
        about={title}
        head={[
          t('lesson.observers.name'),
          t('lesson.observers.sheets'),
          t('lesson.observers.leaning'),
        ]}
        rows={rows.map(({ key, name, observer, words }) => ({
          key,
          cells: [name, observer.sheets, words],
        }))}
      />
    </Section>
  );
}
