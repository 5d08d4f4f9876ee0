import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { criteriaTable } from '../../../core/classroom/export/criteria-table.ts';
import { type Table, toCsv } from '../../../core/classroom/export/csv.ts';
import {
  GRADE_COLUMNS,
  type GradeColumn,
  gradeTable,
  type GradeWords,
} from '../../../core/classroom/export/grade-table.ts';
import { moodleTable } from '../../../core/classroom/export/moodle.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { OpenBook } from '../book/use-book.ts';
import type { GradebookPorts } from '../gradebook-ports.ts';
import { listWords } from '../list-words.ts';
import { criteriaWords } from './criteria-words.ts';
import styles from './export-menu.module.css';

function useWords(): GradeWords {
  const { t } = useTranslation();
  const columns = GRADE_COLUMNS.reduce<Partial<Record<GradeColumn, string>>>(
    (all, column) => ({ ...all, [column]: t(`gradebook.export.column.${column}`) }),
    {},
  );
  const wordOf = (column: GradeColumn): string => columns[column] ?? column;
  return {
    columns: {
      number: wordOf('number'),
      name: wordOf('name'),
      group: wordOf('group'),
      attempts: wordOf('attempts'),
      machine: wordOf('machine'),
      self: wordOf('self'),
      observer: wordOf('observer'),
      teacher: wordOf('teacher'),
      computed: wordOf('computed'),
      final: wordOf('final'),
      passed: wordOf('passed'),
      late: wordOf('late'),
      missing: wordOf('missing'),
      reason: wordOf('reason'),
      comment: wordOf('comment'),
    },
    yes: t('gradebook.export.yes'),
    no: t('gradebook.export.no'),
  };
}

/** What every file system takes. */
const fileName = (title: string): string => title.replace(/[\\/:*?"<>|]+/g, '-').trim();

/** What came of the last export; names of those Moodle could not have been told of. */
type News = { readonly kind: 'failed' } | { readonly kind: 'without'; readonly names: string };

interface ExportMenuProps {
  readonly open: OpenBook;
  readonly ports: Pick<GradebookPorts, 'gradeFiles' | 'scenariosOf'>;
}

/** Making files, and what came of the last one. */
function useExports({ open, ports }: ExportMenuProps) {
  const { t, i18n } = useTranslation();
  const words = useWords();
  const [news, setNews] = useState<News>();
  const { grades, book } = open;
  const { gradeFiles: files } = ports;
  const { title } = book.assignment.shared;
  const name = fileName(title);
  const attempt = async (work: () => void | Promise<void>): Promise<void> => {
    setNews(undefined);
    try {
      await work();
    } catch {
      setNews({ kind: 'failed' });
    }
  };
  const byCriterion = async (): Promise<Table> =>
    criteriaTable(grades, await criteriaWords(book, ports, { t, locale: i18n.language }));
  const asMoodle = () => {
    const moodle = moodleTable(grades, title);
    files.saveText(`${name}-moodle.csv`, toCsv(moodle.table, { mark: false }));
    const names = moodle.withoutNumber.map((student) => student.name);
    if (names.length > 0) setNews({ kind: 'without', names: listWords(names, i18n.language) });
  };
  const criteriaName = `${name}-${t('gradebook.export.criteriaFile')}`;
  return {
    news,
    asXlsx: () => attempt(() => files.saveTable(`${name}.xlsx`, title, gradeTable(grades, words))),
    asCsv: () =>
      attempt(() =>
        files.saveText(`${name}.csv`, toCsv(gradeTable(grades, words), { mark: true })),
      ),
    asMoodle: () => attempt(asMoodle),
    criteriaAsXlsx: () =>
      attempt(async () => files.saveTable(`${criteriaName}.xlsx`, title, await byCriterion())),
    criteriaAsCsv: () =>
      attempt(async () =>
        files.saveText(`${criteriaName}.csv`, toCsv(await byCriterion(), { mark: true })),
      ),
  };
}

/** The gradebook as a file for people, for Excel, for Moodle, or on paper. */
export function ExportMenu(props: ExportMenuProps) {
  const { t } = useTranslation();
  const { news, ...exports } = useExports(props);
  return (
    <section className={styles.menu} aria-labelledby="export" data-print="hide">
      <h2 id="export" className={styles.heading}>
        {t('gradebook.export.title')}
      </h2>
      <div className={styles.keys}>
        <span>{t('gradebook.export.marks')}</span>
        <Button icon="download" onClick={exports.asXlsx}>
          Excel
        </Button>
        <Button icon="download" onClick={exports.asCsv}>
          CSV
        </Button>
        <Button icon="download" onClick={exports.asMoodle}>
          Moodle
        </Button>
        <Button icon="print" onClick={() => globalThis.print()}>
          {t('gradebook.export.print')}
        </Button>
      </div>
      <div className={styles.keys}>
        <span>{t('gradebook.export.criteria')}</span>
        <Button
          icon="download"
          aria-label={`Excel · ${t('gradebook.export.criteria')}`}
          onClick={exports.criteriaAsXlsx}
        >
          Excel
        </Button>
        <Button
          icon="download"
          aria-label={`CSV · ${t('gradebook.export.criteria')}`}
          onClick={exports.criteriaAsCsv}
        >
          CSV
        </Button>
      </div>
      {news?.kind === 'failed' && (
        <Notice tone="bad" announce="alert">
          {t('gradebook.export.failed')}
        </Notice>
      )}
      {news?.kind === 'without' && (
        <Notice tone="warning" announce="status">
          {t('gradebook.export.without', { names: news.names })}
        </Notice>
      )}
    </section>
  );
}
