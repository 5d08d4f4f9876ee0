import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { ChapterLink } from '../chapter-link.tsx';
import styles from './contents.module.css';
import type { Group } from './groups.ts';

/** Leads to each chapter; folded on narrow screens until asked for. */
export function Contents({ groups }: { readonly groups: readonly Group[] }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <nav className={styles.contents} aria-label={t('rules.contents.label')} data-print="hide">
      <Button
        className={styles.toggle}
        icon="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t(isOpen ? 'rules.contents.close' : 'rules.contents.open')}
      </Button>
      <div id={id} className={styles.groups} data-open={isOpen || undefined}>
        {groups.map(({ name, entries }) => (
          <div key={name}>
            <p className={styles.group}>{t(`rules.group.${name}`)}</p>
            <ul>
              {entries.map((entry) => (
                <li key={entry.name}>
                  <ChapterLink
                    name={entry.name}
                    className={styles.link}
                    onGo={() => setIsOpen(false)}
                  >
                    {entry.title}
                  </ChapterLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}
