import { meetingOf } from '../../../core/scenario/where.ts';
import type { Call } from './play-context.ts';

/** Over what the two are talking now; also the context that chooses among the interface's words. */
export const channelOf = ({ stage, state }: Call) =>
  meetingOf(stage.script, state.snapshot.context.part).channel;
