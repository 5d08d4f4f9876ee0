import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { getReadyToListen } from '../../../core/session/agent-says.ts';
import { Button } from '../../../ui/button.tsx';
import { CustomerFace } from '../../../ui/customer-face/customer-face.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { moodNow } from '../customer/mood.ts';
import type { Call } from '../machine/play-context.ts';
import styles from './ringing.module.css';

interface RingingProps {
  readonly call: Call;
  readonly rings: number;
  /** Rings are counted. */
  readonly isTimed: boolean;
  readonly onPickUp: () => void;
  /** Shown above the button when picking up could not be stored. */
  readonly notice: ReactNode;
}

/** After so many rings picking up is late. */
const IN_TIME = 3;
/** Milliseconds until the screen is drawn for sure: until then nothing may hold it up. */
const DRAWN_AFTER = 200;

function IdentityCard({ call }: { readonly call: Call }) {
  const { t } = useTranslation();
  const { strings, locale } = call.stage.scenario;
  const rows = [
    [t('play.ringing.yourCompany'), strings.agent.company],
    [t('play.ringing.yourName'), strings.agent.name],
    [t('play.ringing.yourNumber'), strings.agent.number],
  ] as const;
  return (
    <section className={styles.you}>
      <h2>{t('play.ringing.you')}</h2>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd lang={locale}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Tip({ call, isTimed }: Pick<RingingProps, 'call' | 'isTimed'>) {
  const { t } = useTranslation();
  const { channel, direction } = call.stage.script;
  if (direction === 'outbound') return <p>{t('play.ringing.outbound.tip')}</p>;
  return <p>{t(`play.ringing.${isTimed ? 'tip' : 'noHurry'}`, { context: channel })}</p>;
}

/** Somebody is calling. Who takes too long has something to apologise for. */
export function Ringing({ call, rings, isTimed, onPickUp, notice }: RingingProps) {
  const { t } = useTranslation();
  const { scenario } = call.stage;
  const { channel, direction } = scenario.script;
  const isOutbound = direction === 'outbound';
  const mood = moodNow(call);
  const isCounted = isTimed && !isOutbound;
  const isLate = isCounted && rings > IN_TIME;
  const accept = useRef<HTMLButtonElement>(null);
  // Somebody who hears the phone ring reaches for the receiver.
  useEffect(() => accept.current?.focus(), []);
  useEffect(() => {
    const ready = setTimeout(() => getReadyToListen(scenario), DRAWN_AFTER);
    return () => clearTimeout(ready);
  }, [scenario]);
  return (
    <section className={styles.ringing} aria-label={t('play.ringing.landmark')}>
      <div className={styles.caller}>
        <div className={styles.face} data-late={isLate || undefined}>
          <CustomerFace
            persona={scenario.persona.id}
            mood={mood}
            label={t('play.customer.faceLabel', { mood: t(`play.mood.${mood}`) })}
            onPhone={channel === 'phone'}
          />
        </div>
        <h1>{t(`play.ringing.${isOutbound ? 'outbound.' : ''}${channel}.title`)}</h1>
        <p lang={scenario.locale}>
          <strong>{scenario.strings.customer.name}</strong> · {scenario.personaStrings.name}
        </p>
        {isCounted && (
          <output className={styles.count} data-late={isLate || undefined}>
            {t(`play.ringing.${channel}.count`, { rings })}
          </output>
        )}
        {notice}
        <Button variant="primary" size="large" icon={channel} ref={accept} onClick={onPickUp}>
          {t(`play.ringing.${isOutbound ? 'outbound.' : ''}${channel}.accept`)}
        </Button>
        <div className={styles.advice}>
          {isLate ? (
            <Notice tone="warning" announce="status">
              {t(`play.ringing.${channel}.late`)}
            </Notice>
          ) : (
            <Tip call={call} isTimed={isTimed} />
          )}
        </div>
      </div>
      <IdentityCard call={call} />
    </section>
  );
}
