import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DEBRIEF_FORMS, type DebriefForm, stepsOf } from '../../../core/debrief/steps.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import type { Debriefed } from '../load-debrief.ts';
import type { OwnSheet } from '../own/use-own-sheet.ts';
import styles from './guide.module.css';

interface StartProps {
  readonly talk: Debriefed;
  readonly own: OwnSheet;
  readonly onBegin: (form: DebriefForm) => void;
}

/** Five minutes or twenty. */
export function Start({ talk, own, onBegin }: StartProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState<DebriefForm>('short');
  const options = DEBRIEF_FORMS.map((value) => ({
    value,
    label: t(`debrief.start.${value}`),
    description: stepsOf(value)
      .map(({ step }) => t(`debrief.step.${step}.short`))
      .join(' · '),
  }));
  return (
    <Page
      title={`${t('debrief.title')} · ${talk.scenario.strings.title}`}
      lead={t('debrief.start.lead')}
      width="narrow"
    >
      {own.sheet !== undefined && <Notice tone="info">{t('debrief.start.progress')}</Notice>}
      <Choice
        legend={t('debrief.start.legend')}
        options={options}
        value={form}
        onChange={setForm}
      />
      <div className={styles.ways}>
        <Button variant="primary" size="large" icon="arrow-right" onClick={() => onBegin(form)}>
          {t('debrief.start.begin')}
        </Button>
      </div>
    </Page>
  );
}
