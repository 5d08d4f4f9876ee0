import { assign } from 'xstate';
import { callSetup } from './call-setup.ts';

/** The line itself: rings, talk, hold. Time arrives as facts; the chart has no timers. */
export const clockRegion = callSetup.createStateConfig({
  initial: 'ringing',
  states: {
    ringing: {
      on: {
        'PICK-UP': {
          target: 'connected',
          actions: assign({ rings: ({ event }) => event.rings }),
        },
      },
    },
    connected: { on: { HOLD: 'held', PAUSE: 'between' } },
    held: { on: { RESUME: 'connected' } },
    between: { on: { BEGIN: 'connected' } },
    'hung-up': {},
  },
  on: { END: '.hung-up' },
});
