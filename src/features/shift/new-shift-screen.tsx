import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LEVELS } from '../../core/scenario/vocabulary.ts';
import { CALLS_IN_SHIFT } from '../../core/session/shift.ts';
import { INTERFACE_LOCALES, type SettingsStore } from '../../core/settings/settings.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { type Go, hrefOf } from '../../ui/route.ts';
import styles from './new-shift-screen.module.css';
import { type ShiftPorts, startNext } from './start-next.ts';

interface NewShiftScreenProps extends ShiftPorts {
  readonly settings: SettingsStore;
  readonly newSeed: () => number;
  readonly go: Go;
}

/** Before a shift: how hard, in which language, and the first call. Who calls is drawn. */
export function NewShiftScreen({ settings, newSeed, go, ...ports }: NewShiftScreenProps) {
  const { t, i18n } = useTranslation();
  const { lastLevel = 'assisted', lastCallLocale } = settings.get();
  const [level, setLevel] = useState(lastLevel);
  const [chosenLocale, setLocale] = useState(lastCallLocale);
  // Until somebody chooses a language, the calls' is the page's.
  const locale = chosenLocale ?? i18n.language;
  const [state, setState] = useState<'idle' | 'starting' | 'failed'>('idle');
  const begin = async (): Promise<void> => {
    setState('starting');
    const plan = { id: ports.newId(), seed: newSeed(), level, locale };
    const begun = await startNext(ports, plan, 0);
    if (begun.ok) go({ name: 'play', session: begun.value });
    else setState('failed');
  };
  return (
    <Page
      title={t('shift.new.title', { count: CALLS_IN_SHIFT })}
      lead={t('shift.new.lead')}
      width="narrow"
      actions={
        <ButtonLink icon="home" href={hrefOf({ name: 'library' })}>
          {t('shift.home')}
        </ButtonLink>
      }
    >
      <Card className={styles.choices}>
        <Choice
          legend={t('library.brief.level')}
          options={LEVELS.map((value) => ({
            value,
            label: t(`library.level.${value}.name`),
            description: t(`library.level.${value}.text`),
          }))}
          value={level}
          onChange={setLevel}
        />
        <Choice
          legend={t('library.brief.language')}
          layout="row"
          options={INTERFACE_LOCALES.map((value) => ({
            value,
            label: t(`shell.language.${value}`),
            lang: value,
          }))}
          value={INTERFACE_LOCALES.find((one) => one === locale)}
          onChange={setLocale}
        />
        {state === 'failed' && (
          <Notice tone="bad" announce="alert">
            {t('shift.failed')}
          </Notice>
        )}
        <Button variant="primary" size="large" disabled={state === 'starting'} onClick={begin}>
          {t('shift.new.begin')}
        </Button>
      </Card>
    </Page>
  );
}
