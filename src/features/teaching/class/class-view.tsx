import { useTranslation } from 'react-i18next';
import { ROSTER_LIMITS, type SchoolClass } from '../../../core/classroom/roster.ts';
import type { TeacherWorkspace } from '../../../core/classroom/workspace.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import type { TeachingPorts } from '../teaching-ports.ts';
import { CellField } from './cell-field.tsx';
import styles from './class.module.css';
import { GroupBoard } from './group-board.tsx';
import { ImportCard } from './import-card.tsx';
import { PrintList } from './print-list.tsx';
import { RemoveClass } from './remove-class.tsx';
import { RosterTable } from './roster-table.tsx';
import { type ClassEditor, useClass } from './use-class.ts';

/** What was done last, with the way back; and whether it is stored. */
function Saving({ editor }: { readonly editor: ClassEditor }) {
  const { t } = useTranslation();
  const { deed, failure, canUndo, undo, retry } = editor;
  if (failure !== undefined)
    return (
      <Notice
        tone="bad"
        announce="alert"
        title={t('teaching.notSaved')}
        actions={<Button onClick={retry}>{t('teaching.failed.again')}</Button>}
      >
        {t(`teaching.failed.${failure}`)}
      </Notice>
    );
  return (
    <div className={styles.saving} data-print="hide">
      <output>
        {deed === undefined
          ? t('teaching.class.savedAtOnce')
          : t(`teaching.class.deed.${deed.code}`, {
              count: deed.count ?? 0,
              name: deed.name ?? '',
            })}
      </output>
      <Button icon="undo" disabled={!canUndo} onClick={undo}>
        {t('teaching.class.undo')}
      </Button>
    </div>
  );
}

interface ClassViewProps {
  readonly schoolClass: SchoolClass;
  readonly workspace: TeacherWorkspace;
  readonly ports: TeachingPorts;
}

export function ClassView({ schoolClass, workspace, ports }: ClassViewProps) {
  const { t } = useTranslation();
  const editor = useClass(schoolClass, workspace);
  const { now, change } = editor;
  const actions = (
    <>
      <ButtonLink icon="arrow-left" href={hrefOf({ name: 'teach' })}>
        {t('teaching.back')}
      </ButtonLink>
      <ButtonLink icon="star" href={hrefOf({ name: 'appraisals' })}>
        {t('appraisal.title')}
      </ButtonLink>
      <Button icon="print" disabled={now.students.length === 0} onClick={() => globalThis.print()}>
        {t('teaching.class.print')}
      </Button>
    </>
  );
  return (
    <>
      <div className={styles.screen}>
        <Page
          title={now.name}
          lead={t('teaching.classes.students', { count: now.students.length })}
          actions={actions}
        >
          <div className={styles.top}>
            <label className={styles.rename}>
              <span>{t('teaching.classes.name')}</span>
              <CellField
                label={t('teaching.classes.name')}
                value={now.name}
                longest={ROSTER_LIMITS.title}
                isNeeded
                onValue={(name) => change({ name }, { code: 'renamed', name })}
              />
            </label>
            <Saving editor={editor} />
          </div>
          <ImportCard editor={editor} ports={ports} />
          <RosterTable editor={editor} newId={ports.newId} />
          {now.students.length > 0 && <GroupBoard editor={editor} newSeed={ports.newSeed} />}
          <RemoveClass schoolClass={now} workspace={workspace} go={ports.go} />
        </Page>
      </div>
      <PrintList schoolClass={now} />
    </>
  );
}
