import type { Sitter } from '../../../core/room/fold-room.ts';
import type { Seat } from '../../../core/room/room-slot.ts';

/** What somebody on the way in can do. */
export interface LobbyWays {
  readonly sit: (seat: Seat, name: string) => void;
  readonly takeOver: (from: Sitter, name: string) => void;
  readonly leave: () => void;
  readonly begin: () => void;
}
