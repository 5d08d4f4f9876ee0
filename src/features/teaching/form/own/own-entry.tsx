import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnScenario } from '../../../../core/classroom/own-scenario.ts';
import { Button } from '../../../../ui/button.tsx';
import { Tag } from '../../../../ui/tag.tsx';
import formStyles from '../form.module.css';
import type { PartProps } from '../part-props.ts';
import type { Library } from '../use-draft.ts';
import { titleIn } from './own-draft.ts';
import styles from './own.module.css';

interface OwnEntryProps extends Pick<PartProps, 'draft'> {
  readonly own: OwnScenario;
  readonly library: Library;
  readonly onRemove: () => void;
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What a language is called in the reader's. */
function useLanguageNames(): (locale: string) => string {
  const { i18n } = useTranslation();
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
  return (locale) => names.of(locale) ?? locale;
}

/** Sentences one below the other. */
const sentences = (all: readonly string[]) => (
  <ul className={styles.sentences}>
    {all.map((one) => (
      <li key={one}>{one}</li>
    ))}
  </ul>
);

/** What the students will meet, at a glance. */
function Preview({ own, draft, library }: Omit<OwnEntryProps, 'onRemove'>) {
  const { t, i18n } = useTranslation();
  const { script, strings } = own;
  const words = strings[draft.locale] ?? Object.values(strings)[0];
  if (words === undefined) return null;
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const nameOf = (id: string): string => library.personas.find((one) => one.id === id)?.name ?? id;
  const beats = Object.values(script.stages).flatMap((stage) => Object.keys(stage.beats));
  return (
    <details className={styles.preview}>
      <summary>{t('teaching.own.look')}</summary>
      <p lang={draft.locale}>{words.summary}</p>
      <dl className={styles.facts} lang={draft.locale}>
        <Fact label={t('teaching.own.situation')}>{sentences(words.agent.situation)}</Fact>
        <Fact label={t('teaching.own.goals')}>{sentences(words.agent.goals)}</Fact>
        <Fact label={t('teaching.own.customer')}>
          {words.customer.name} · {words.customer.background}
        </Fact>
        <Fact label={t('teaching.own.personas')}>{list.format(script.personas.map(nameOf))}</Fact>
        <Fact label={t('teaching.own.endings')}>
          {list.format(script.endings.map(({ id }) => words.endings[id]?.title ?? id))}
        </Fact>
        <Fact label={t('teaching.own.course')}>
          {t('teaching.own.beats', { count: beats.length })}
        </Fact>
      </dl>
    </details>
  );
}

/** One scenario of the teacher's own that goes along. */
export function OwnEntry({ own, draft, library, onRemove }: OwnEntryProps) {
  const { t } = useTranslation();
  const languageName = useLanguageNames();
  const title = titleIn(own, draft.locale);
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <h3 lang={draft.locale}>{title}</h3>
        <Button
          variant="quiet"
          icon="trash"
          aria-label={t('teaching.own.removeOf', { title })}
          onClick={onRemove}
        >
          {t('teaching.own.remove')}
        </Button>
      </div>
      <p className={styles.about}>
        <span className={formStyles.facts}>
          <code>{own.script.id}</code> · {t('library.minutes', { count: own.script.minutes })}
        </span>
        {Object.keys(own.strings).map((locale) => (
          <Tag key={locale}>{languageName(locale)}</Tag>
        ))}
      </p>
      <Preview {...{ own, draft, library }} />
    </li>
  );
}
