import { useTranslation } from 'react-i18next';
import type { GoodExample } from '../../../core/language/rule-book.ts';
import { MarkedText } from '../../../ui/marked-text.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { chapterId } from '../chapter-link.tsx';
import styles from './chapter.module.css';
import type { NarrowedAct } from './narrow-book.ts';

function Example({ text, marks, label }: GoodExample & { readonly label: string }) {
  const good = marks.map(({ start, end }) => ({
    id: `${start}`,
    start,
    end,
    tone: 'good' as const,
    label,
  }));
  return <MarkedText text={text} marks={good} />;
}

interface ActChapterProps {
  readonly chapter: NarrowedAct;
  readonly locale: string;
}

/** One thing a good agent does. */
export function ActChapter({ chapter, locale }: ActChapterProps) {
  const { t } = useTranslation();
  const { act, codes } = chapter.item;
  const name = t(`report.acts.${act}.name`);
  return (
    <section className={styles.act} aria-labelledby={chapterId(act)} hidden={!chapter.isShown}>
      <h3 id={chapterId(act)} tabIndex={-1}>
        {name}
      </h3>
      <p>{t(`report.acts.${act}.what`)}</p>
      <p className={styles.why}>
        <VisuallyHidden>{t('rules.chapter.why')}</VisuallyHidden> {t(`report.acts.${act}.why`)}
      </p>
      <ul className={styles.examples} lang={locale} aria-label={t('rules.chapter.examples')}>
        {chapter.examples.map(({ item, isShown }) => (
          <li key={item.text} hidden={!isShown}>
            <Example {...item} label={name} />
          </li>
        ))}
      </ul>
      <p className={styles.codes}>
        {codes.map((code) => (
          <code key={code} lang="en">
            {code}
          </code>
        ))}
      </p>
    </section>
  );
}
