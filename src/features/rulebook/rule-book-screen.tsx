import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ruleBook } from '../../core/language/rule-book.ts';
import { INTERFACE_LOCALES, type InterfaceLocale } from '../../core/settings/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Page } from '../../ui/page.tsx';
import { Book } from './book/book.tsx';
import { goToChapter } from './chapter-link.tsx';
import styles from './rule-book-screen.module.css';
import { TryIt } from './try/try-it.tsx';

interface RuleBookScreenProps {
  /** The class or act to open the book at. */
  readonly about?: string;
}

/** Opens the book at a chapter, after the page itself has arrived and taken the focus. */
function useOpenAt(about: string | undefined): void {
  useEffect(() => {
    if (about === undefined) return;
    const frame = requestAnimationFrame(() => goToChapter(about));
    return () => cancelAnimationFrame(frame);
  }, [about]);
}

/** The rules everything is judged by, written down, with a box to try them. */
export function RuleBookScreen({ about }: RuleBookScreenProps) {
  const { t, i18n } = useTranslation();
  const [chosen, setChosen] = useState<InterfaceLocale>();
  const own = INTERFACE_LOCALES.find((one) => one === i18n.language) ?? 'en';
  const locale = chosen ?? own;
  const book = useMemo(() => ruleBook(locale), [locale]);
  useOpenAt(about);
  return (
    <Page title={t('rules.title')} lead={t('rules.lead')}>
      <div className={styles.bar} data-print="hide">
        <Choice
          legend={t('rules.language')}
          layout="row"
          options={INTERFACE_LOCALES.map((value) => ({
            value,
            label: t(`shell.language.${value}`),
            lang: value,
          }))}
          value={locale}
          onChange={setChosen}
        />
        <Button icon="print" onClick={() => globalThis.print()}>
          {t('rules.print')}
        </Button>
      </div>
      <TryIt locale={locale} tries={book.tries} onLocale={setChosen} />
      <Book book={book} />
    </Page>
  );
}
