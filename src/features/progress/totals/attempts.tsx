import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../core/progress/attempt.ts';
import type { Progress } from '../../../core/progress/progress.ts';
import { formatMoment } from '../../../ui/format-moment.ts';
import { hrefOf } from '../../../ui/route.ts';
import { Tag } from '../../../ui/tag.tsx';
import type { Names } from '../names.ts';
import { DataTable } from '../../../ui/data-table.tsx';

function Result({ attempt }: { readonly attempt: Attempt }) {
  const { t } = useTranslation();
  const { outcome, session } = attempt;
  if (outcome === undefined) {
    return (
      <>
        <Tag tone="warning" icon="phone">
          {t('progress.open')}
        </Tag>{' '}
        <a href={hrefOf({ name: 'play', session })}>{t('history.resume')}</a>
      </>
    );
  }
  const { total, passed } = outcome;
  return (
    <>
      <b>{total}</b>{' '}
      <Tag tone={passed ? 'good' : 'bad'} icon={passed ? 'check' : 'warning'}>
        {t(passed ? 'report.total.passed' : 'report.total.failed')}
      </Tag>
    </>
  );
}

interface AttemptsProps {
  readonly progress: Progress;
  readonly names: Names;
  readonly isOpen?: boolean;
}

/** Every call, finished or not, the latest first. */
export function Attempts({ progress, names, isOpen = false }: AttemptsProps) {
  const { t, i18n } = useTranslation();
  const { attempts, finished } = progress;
  const numbers = new Map(finished.map(({ session }, index) => [session, index + 1]));
  const head = [
    t('progress.session'),
    t('report.total.label'),
    t('progress.scenario'),
    t('report.total.facts.level'),
    t('report.total.facts.sentences'),
    t('report.total.facts.hints'),
    t('report.total.facts.date'),
  ];
  const rows = [...attempts].reverse().map((attempt) => {
    const { session, scenario, level, hints, at, sentences } = attempt;
    const { text, lang } = names.scenario(scenario);
    return {
      key: session,
      cells: [
        numbers.get(session) ?? t('progress.none'),
        <Result key="result" attempt={attempt} />,
        <a key="report" href={hrefOf({ name: 'report', session })} lang={lang}>
          {text}
        </a>,
        t(`report.total.level.${level}`),
        t('report.total.facts.sentencesValue', { count: sentences }),
        t('progress.times', { count: hints }),
        formatMoment(at, i18n.language),
      ],
    };
  });
  return (
    <DataTable
      word={t('progress.table')}
      about={t('progress.totals.title')}
      {...{ head, rows, isOpen }}
    />
  );
}
