import { useState } from 'react';
import { useTranslation } from 'react-i18next';
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
import type { GradeFiles } from '../gradebook-ports.ts';
import { listWords } from '../list-words.ts';
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

/** The gradebook as a file for people, for Excel, for Moodle, or on paper. */
export function ExportMenu({
  open,
  files,
}: {
  readonly open: OpenBook;
  readonly files: GradeFiles;
}) {
  const { t, i18n } = useTranslation();
  const words = useWords();
  const [news, setNews] = useState<News>();
  const { grades, book } = open;
  const { title } = book.assignment.shared;
  const table = (): Table => gradeTable(grades, words);
  const asCsv = () => {
    setNews(undefined);
    files.saveText(`${fileName(title)}.csv`, toCsv(table(), { mark: true }));
  };
  const asXlsx = async () => {
    setNews(undefined);
    await files
      .saveTable(`${fileName(title)}.xlsx`, title, table())
      .catch(() => setNews({ kind: 'failed' }));
  };
  const asMoodle = () => {
    const moodle = moodleTable(grades, title);
    files.saveText(`${fileName(title)}-moodle.csv`, toCsv(moodle.table, { mark: false }));
    const names = moodle.withoutNumber.map(({ name }) => name);
    setNews(
      names.length === 0 ? undefined : { kind: 'without', names: listWords(names, i18n.language) },
    );
  };
  return (
    <div className={styles.menu} data-print="hide">
      <h2 className={styles.heading}>{t('gradebook.export.title')}</h2>
      <div className={styles.keys}>
        <Button icon="download" onClick={asXlsx}>
          Excel
        </Button>
        <Button icon="download" onClick={asCsv}>
          CSV
        </Button>
        <Button icon="download" onClick={asMoodle}>
          Moodle
        </Button>
        <Button icon="print" onClick={() => globalThis.print()}>
          {t('gradebook.export.print')}
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
    </div>
  );
}
