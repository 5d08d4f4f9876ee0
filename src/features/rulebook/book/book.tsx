import { memo, useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ACT_IDS, type ActId } from '../../../core/language/analysis.ts';
import type { RuleBook } from '../../../core/language/rule-book.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { ChapterName } from '../chapter-link.tsx';
import { ActChapter } from './act-chapter.tsx';
import styles from './book.module.css';
import { Contents } from './contents.tsx';
import { FaultChapter } from './fault-chapter.tsx';
import { type Group, groupsOf } from './groups.ts';
import { narrowBook, type NarrowedBook } from './narrow-book.ts';

const isAct = (name: ChapterName): name is ActId => ACT_IDS.some((act) => act === name);

/** The book narrowed to a query, with the chapters' words in the language of the interface. */
function useNarrowed(book: RuleBook, query: string): NarrowedBook {
  const { t } = useTranslation();
  return useMemo(
    () =>
      narrowBook(book, query, (name) =>
        isAct(name)
          ? [t(`report.acts.${name}.name`), t(`report.acts.${name}.what`)]
          : [t(`report.faults.${name}.name`), t(`report.faults.${name}.what`)],
      ),
    [book, query, t],
  );
}

interface ChaptersProps {
  readonly narrowed: NarrowedBook;
  readonly groups: readonly Group[];
  readonly locale: string;
}

/** All chapters; those a search leaves out are hidden, not gone, so that paper has them all. */
const Chapters = memo(function Chapters({ narrowed, groups, locale }: ChaptersProps) {
  const { t } = useTranslation();
  const { faults, acts } = narrowed;
  const parts = [
    { name: 'textbook', chapters: faults.filter(({ item }) => item.isTextbook) },
    { name: 'further', chapters: faults.filter(({ item }) => !item.isTextbook) },
    { name: 'acts', chapters: [] },
  ] as const;
  return parts.map(({ name, chapters }) => (
    <section
      key={name}
      className={styles.part}
      aria-labelledby={`rules-${name}`}
      hidden={groups.every((group) => group.name !== name)}
    >
      <h2 id={`rules-${name}`}>{t(`rules.group.${name}`)}</h2>
      <p className={styles.about}>{t(`rules.group.${name}Text`)}</p>
      {chapters.map((chapter) => (
        <FaultChapter key={chapter.item.class} chapter={chapter} locale={locale} />
      ))}
      {name === 'acts' && (
        <div className={styles.acts}>
          {acts.map((chapter) => (
            <ActChapter key={chapter.item.act} chapter={chapter} locale={locale} />
          ))}
        </div>
      )}
    </section>
  ));
});

interface FilterProps {
  readonly query: string;
  readonly count: number;
  readonly onQuery: (query: string) => void;
}

function Filter({ query, count, onQuery }: FilterProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.filter} data-print="hide">
      <label htmlFor={id}>{t('rules.filter.label')}</label>
      <input
        type="search"
        id={id}
        value={query}
        placeholder={t('rules.filter.placeholder')}
        onChange={(event) => onQuery(event.target.value)}
      />
      <output>{query.trim() !== '' && t('rules.filter.found', { count })}</output>
    </div>
  );
}

/** The book itself: a search, the contents, every class and every act. */
export const Book = memo(function Book({ book }: { readonly book: RuleBook }) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const narrowed = useNarrowed(book, useDeferredValue(query));
  const groups = useMemo(() => groupsOf(narrowed, t), [narrowed, t]);
  return (
    <div className={styles.book}>
      <Contents groups={groups} />
      <div className={styles.chapters}>
        <Filter query={query} count={narrowed.count} onQuery={setQuery} />
        {narrowed.count === 0 && (
          <div data-print="hide">
            <Notice
              tone="info"
              actions={<Button onClick={() => setQuery('')}>{t('rules.filter.clear')}</Button>}
            >
              {t('rules.filter.none', { query: query.trim() })}
            </Notice>
          </div>
        )}
        <Chapters narrowed={narrowed} groups={groups} locale={book.locale} />
      </div>
    </div>
  );
});
