import { useCallback, useDeferredValue, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isInOtherLanguage } from '../../../core/language/other-language.ts';
import { INTERFACE_LOCALES, type InterfaceLocale } from '../../../core/settings/settings.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Judged } from './judged.tsx';
import styles from './try-it.module.css';

/** Longer than anything said at once, short enough to judge while typing. */
const LONGEST = 2000;

interface TryItProps {
  readonly locale: InterfaceLocale;
  readonly tries: readonly string[];
  readonly onLocale: (locale: InterfaceLocale) => void;
}

function OtherLanguage({ text, locale, onLocale }: Omit<TryItProps, 'tries'> & { text: string }) {
  const { t } = useTranslation();
  const other = INTERFACE_LOCALES.find((one) => one !== locale);
  if (other === undefined || !isInOtherLanguage(text, locale)) return null;
  const action = (
    <Button onClick={() => onLocale(other)}>{t(`rules.try.otherAction.${other}`)}</Button>
  );
  return (
    <Notice tone="info" actions={action}>
      {t(`rules.try.other.${other}`)}
    </Notice>
  );
}

interface SamplesProps {
  readonly locale: string;
  readonly tries: readonly string[];
  readonly onTry: (text: string) => void;
}

function Samples({ locale, tries, onTry }: SamplesProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.samples}>
      <p>{t('rules.try.empty')}</p>
      <ul>
        {tries.map((text) => (
          <li key={text}>
            <button
              type="button"
              className={styles.sample}
              lang={locale}
              onClick={() => onTry(text)}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A box to write a sentence in, and what the engine makes of it, while one types. */
export function TryIt({ locale, tries, onLocale }: TryItProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const shown = useDeferredValue(text);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const put = useCallback((sentence: string): void => {
    setText(sentence);
    field.current?.focus();
  }, []);
  return (
    <Card aria-labelledby={`${id}-title`} data-print="hide">
      <h2 id={`${id}-title`}>{t('rules.try.title')}</h2>
      <div className={styles.try}>
        <div className={styles.write}>
          <label htmlFor={id}>{t('rules.try.label')}</label>
          <textarea
            ref={field}
            id={id}
            className={styles.field}
            lang={locale}
            rows={4}
            maxLength={LONGEST}
            placeholder={t('rules.try.placeholder')}
            aria-describedby={`${id}-private`}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <div className={styles.below}>
            <p id={`${id}-private`}>{t('rules.try.private')}</p>
            {text !== '' && (
              <Button variant="quiet" icon="cross" onClick={() => put('')}>
                {t('rules.try.clear')}
              </Button>
            )}
          </div>
          <OtherLanguage text={shown} locale={locale} onLocale={onLocale} />
        </div>
        <section className={styles.result} aria-label={t('rules.try.result')}>
          {shown.trim() === '' ? (
            <Samples locale={locale} tries={tries} onTry={put} />
          ) : (
            <Judged text={shown} locale={locale} onTry={put} />
          )}
        </section>
      </div>
    </Card>
  );
}
