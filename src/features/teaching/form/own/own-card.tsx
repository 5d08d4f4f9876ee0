import { useTranslation } from 'react-i18next';
import type { OwnScenario } from '../../../../core/classroom/own-scenario.ts';
import { Button } from '../../../../ui/button.tsx';
import { Card } from '../../../../ui/card.tsx';
import type { Room } from '../../load-room.ts';
import { FileButton, knowsFolders } from '../../../../ui/file-button.tsx';
import type { TeachingPorts } from '../../teaching-ports.ts';
import formStyles from '../form.module.css';
import type { PartProps } from '../part-props.ts';
import type { Library } from '../use-draft.ts';
import { ownIn, titleIn } from './own-draft.ts';
import { OwnEntry } from './own-entry.tsx';
import { OwnNewsList } from './own-news.tsx';
import { OwnSize } from './own-size.tsx';
import styles from './own.module.css';
import { useOwn } from './use-own.ts';

interface OwnCardProps extends PartProps {
  readonly room: Room;
  readonly ports: TeachingPorts;
  readonly library: Library;
}

interface KnownProps {
  readonly known: readonly OwnScenario[];
  readonly locale: string;
  readonly onAdd: (scenario: OwnScenario) => void;
}

/** What other assignments carry, to be used once more. */
function Known({ known, locale, onAdd }: KnownProps) {
  const { t } = useTranslation();
  if (known.length === 0) return null;
  return (
    <section className={styles.known} aria-labelledby="own-known">
      <h3 id="own-known">{t('teaching.own.known')}</h3>
      <div className={styles.keys}>
        {known.map((one, index) => (
          <Button key={index} icon="plus" onClick={() => onAdd(one)}>
            {titleIn(one, locale)}
          </Button>
        ))}
      </div>
    </section>
  );
}

/** The ways to hand the files over. */
function Choose({
  isBusy,
  onFiles,
}: {
  isBusy: boolean;
  onFiles: (files: readonly File[]) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className={styles.keys}>
      {knowsFolders() && (
        <FileButton label={t('teaching.own.folder')} takes="folder" {...{ isBusy, onFiles }} />
      )}
      <FileButton
        label={t('teaching.own.files')}
        takes="several"
        accept=".yaml,.yml,.zip"
        {...{ isBusy, onFiles }}
      />
    </div>
  );
}

/** Scenarios the teacher has written: added from files, checked, looked at, taken out. */
export function OwnCard({ room, ports, library, ...parts }: OwnCardProps) {
  const { t } = useTranslation();
  const { draft } = parts;
  const mine = useOwn(parts, ports);
  const known = ownIn(
    room.assignments.map(({ assignment }) => assignment),
    draft,
  );
  return (
    <Card className={formStyles.card} aria-labelledby="own">
      <h2 id="own">{t('teaching.own.title')}</h2>
      <p>{t('teaching.own.text')}</p>
      <Choose isBusy={mine.isReading} onFiles={(files) => void mine.take(files)} />
      <output className={formStyles.facts}>{mine.isReading && t('teaching.own.reading')}</output>
      {mine.news !== undefined && <OwnNewsList news={mine.news} locale={draft.locale} />}
      {draft.own.length > 0 && (
        <ul className={styles.list}>
          {draft.own.map((one) => (
            <OwnEntry
              key={one.script.id}
              own={one}
              {...{ draft, library }}
              onRemove={() => mine.remove(one)}
            />
          ))}
        </ul>
      )}
      {mine.removed !== undefined && (
        <p className={styles.keys}>
          <output>
            {t('teaching.own.removed', { title: titleIn(mine.removed, draft.locale) })}
          </output>
          <Button icon="undo" onClick={mine.undo}>
            {t('teaching.own.undo')}
          </Button>
        </p>
      )}
      {draft.own.length > 0 && <OwnSize {...{ draft, library, ports }} />}
      <Known known={known} locale={draft.locale} onAdd={mine.add} />
    </Card>
  );
}
