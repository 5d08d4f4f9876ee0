import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sitter } from '../../../core/room/fold-room.ts';
import type { Seat } from '../../../core/room/room-slot.ts';
import type { Profile } from '../../../core/scenario/vocabulary.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { TextField } from '../../../ui/field.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { LobbyWays } from './lobby-ways.ts';
import styles from './lobby.module.css';

interface SeatCardProps {
  readonly room: string;
  readonly seat: Seat;
  readonly sitter: Sitter | undefined;
  readonly me: Sitter | undefined;
  readonly isHere: boolean;
  readonly isOpen: boolean;
  readonly agent: Profile | undefined;
  readonly proposed: string;
  readonly ways: LobbyWays;
}

const LONGEST_NAME = 40;

function NameForm({
  given,
  action,
  onTake,
}: {
  readonly given: string;
  readonly action: string;
  readonly onTake: (name: string) => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const [isTried, setIsTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const name = (typed ?? given).trim();
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (name === '') field.current?.focus();
        else onTake(name);
      }}
    >
      <TextField
        ref={field}
        label={t('seats.room.name')}
        problem={isTried && name === '' ? t('seats.room.noName') : undefined}
        value={typed ?? given}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        required
        onValue={setTyped}
      />
      <Button type="submit">{action}</Button>
    </form>
  );
}

function Taken({ room, sitter, me, isHere, ways }: SeatCardProps & { readonly sitter: Sitter }) {
  const { t } = useTranslation();
  const isMe = me?.who === sitter.who;
  return (
    <>
      <p className={styles.name}>
        {sitter.name}{' '}
        {isMe ? (
          <Tag tone="info">{t('seats.room.you')}</Tag>
        ) : (
          <Tag tone={isHere ? 'good' : 'warning'} icon={isHere ? 'check' : 'warning'}>
            {t(isHere ? 'seats.room.here' : 'seats.room.away')}
          </Tag>
        )}
      </p>
      {isMe && <Button onClick={ways.leave}>{t('seats.room.leave')}</Button>}
      {!isMe && !isHere && (
        <>
          <ButtonLink href={hrefOf({ name: 'room', room, who: sitter.who })}>
            {t('seats.room.reopen')}
          </ButtonLink>
          {me === undefined && (
            <NameForm
              given=""
              action={t('seats.room.takeOver', { name: sitter.name })}
              onTake={(name) => ways.takeOver(sitter, name)}
            />
          )}
        </>
      )}
    </>
  );
}

/** One seat: whose it is, or the form to sit down. */
export function SeatCard(props: SeatCardProps) {
  const { seat, sitter, me, isOpen, agent, proposed, ways } = props;
  const { t } = useTranslation();
  const script = (): string => {
    if (seat === 'agent' && agent !== undefined)
      return t('seats.room.script_agent', { profile: t(`replay.agent.${agent}`) });
    return seat === 'customer' ? t('seats.room.script_customer') : t('seats.room.free');
  };
  return (
    <Card className={styles.card} data-seat={seat}>
      <h2>{t(`seats.seat.${seat}`)}</h2>
      {sitter === undefined ? (
        <>
          <p className={styles.script}>{script()}</p>
          {isOpen && (
            <NameForm
              given={me?.name ?? proposed}
              action={t(me === undefined ? 'seats.room.take' : 'seats.room.change')}
              onTake={(name) => ways.sit(seat, name)}
            />
          )}
        </>
      ) : (
        <Taken {...props} sitter={sitter} />
      )}
    </Card>
  );
}
