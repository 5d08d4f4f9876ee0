import { useTranslation } from 'react-i18next';
import type { BadExample, FaultChapter as Chapter } from '../../../core/language/rule-book.ts';
import type { Mark } from '../../../ui/cut-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import { MarkedText } from '../../../ui/marked-text.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { chapterId } from '../chapter-link.tsx';
import { SeverityTag } from '../severity-tag.tsx';
import styles from './chapter.module.css';
import type { Narrowed, NarrowedFault } from './narrow-book.ts';

interface InLanguage {
  /** BCP 47 language of the sentences. */
  readonly locale: string;
}

interface BadRowProps extends InLanguage {
  readonly bad: Narrowed<BadExample>;
}

function BadRow({ bad, locale }: BadRowProps) {
  const { t } = useTranslation();
  const { text, fault } = bad.item;
  const mark: Mark = {
    id: fault.code,
    start: fault.start,
    end: fault.end,
    tone: fault.severity === 'check' ? 'note' : 'bad',
    label: fault.code,
  };
  return (
    <li className={styles.pair} hidden={!bad.isShown}>
      <p className={styles.wrong}>
        <Icon name="cross" label={t('rules.chapter.bad')} />
        <span lang={locale}>
          {fault.class === 'too-long' ? text : <MarkedText text={text} marks={[mark]} />}
        </span>
      </p>
      <p className={styles.right}>
        <Icon name="check" label={t('rules.chapter.better')} />
        <span lang={locale}>{fault.better}</span>
      </p>
    </li>
  );
}

interface FineListProps extends InLanguage {
  readonly fine: readonly Narrowed<string>[];
}

function FineList({ fine, locale }: FineListProps) {
  const { t } = useTranslation();
  const isEmpty = fine.every(({ isShown }) => !isShown);
  return (
    <div className={styles.fine} hidden={isEmpty}>
      <h4>{t('rules.chapter.fine')}</h4>
      <ul lang={locale}>
        {fine.map(({ item, isShown }) => (
          <li key={item} hidden={!isShown}>
            {item}
          </li>
        ))}
      </ul>
    </div>
  );
}

function RuleList({ rules, locale }: Pick<Chapter, 'rules'> & InLanguage) {
  const { t } = useTranslation();
  return (
    <div className={styles.rules}>
      <h4>{t('rules.chapter.rules')}</h4>
      <ul>
        {rules.map(({ code, severity, better }) => (
          <li key={code}>
            <code lang="en">{code}</code> <SeverityTag severity={severity} />{' '}
            {better !== undefined && <span lang={locale}>{better}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One class of what must not be said. */
export function FaultChapter({
  chapter,
  locale,
}: { readonly chapter: NarrowedFault } & InLanguage) {
  const { t } = useTranslation();
  const { class: name, rules } = chapter.item;
  const hasBad = chapter.bad.some(({ isShown }) => isShown);
  return (
    <section className={styles.chapter} aria-labelledby={chapterId(name)} hidden={!chapter.isShown}>
      <h3 id={chapterId(name)} tabIndex={-1}>
        {t(`report.faults.${name}.name`)}
      </h3>
      <p>{t(`report.faults.${name}.what`)}</p>
      <p className={styles.why}>
        <VisuallyHidden>{t('rules.chapter.why')}</VisuallyHidden> {t(`report.faults.${name}.why`)}
      </p>
      <div className={styles.pairs} hidden={!hasBad}>
        <p className={styles.heads} aria-hidden="true">
          <span>{t('rules.chapter.bad')}</span>
          <span>{t('rules.chapter.better')}</span>
        </p>
        <ul>
          {chapter.bad.map((bad) => (
            <BadRow key={bad.item.text} bad={bad} locale={locale} />
          ))}
        </ul>
      </div>
      <FineList fine={chapter.fine} locale={locale} />
      <RuleList rules={rules} locale={locale} />
    </section>
  );
}
