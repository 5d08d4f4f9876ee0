import { useSelector } from '@xstate/react';
import { useEffect } from 'react';
import type { Writer } from '../../../core/session/drafts.ts';
import type { SessionState } from '../../../core/session/session-state.ts';
import { ownPart } from '../machine/changes.ts';
import type { PlayActor } from '../machine/play-actor.ts';
import { callOf } from '../machine/play-context.ts';

/** What this seat said last, as it was typed. */
function lastOwnWords({ turns }: SessionState, writer: Writer): string | undefined {
  const turn = turns.findLast(({ by }) => by === writer);
  if (turn?.by === 'agent') return turn.text;
  if (turn?.by !== 'customer') return undefined;
  return ownPart(turn.parts);
}

/** What was kept is written into the field again, and from now on every letter is kept. */
function keepDraft(actor: PlayActor, writer: Writer): () => void {
  const contextNow = () => actor.getSnapshot().context;
  const { input, draft } = contextNow();
  const { session, drafts } = input;
  const kept = drafts.sentence(session, writer);
  // By another window, or just before this one was closed.
  const wasSaid = kept.trim() === lastOwnWords(callOf(contextNow()).state, writer)?.trim();
  const begun = wasSaid && kept !== draft ? '' : kept;
  if (begun !== draft) actor.send({ type: 'TYPE', text: begun });
  let latest = begun;
  const following = actor.subscribe(({ context }) => {
    if (context.draft === latest) return;
    latest = context.draft;
    drafts.keepSentence(session, writer, latest);
  });
  const leave = () => {
    const isOver = callOf(contextNow()).state.phase === 'over';
    // Another window of the same call may have said its own sentence since and put this one away with it.
    if (isOver || latest !== '') drafts.keepSentence(session, writer, isOver ? '' : latest);
  };
  globalThis.addEventListener('pagehide', leave);
  return () => {
    following.unsubscribe();
    leave();
    globalThis.removeEventListener('pagehide', leave);
  };
}

/** What is being written in a seat. It comes back with the session, and goes once it has been said and stored. */
export function useDraft(actor: PlayActor, writer: Writer): string {
  useEffect(() => keepDraft(actor, writer), [actor, writer]);
  return useSelector(actor, ({ context }) => context.draft);
}
