import { history } from './history.ts';
import { library } from './library.ts';
import { replay } from './replay.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';

/** What the first screens say; fetched before anything is shown. */
export const first = { history, library, replay, settings, shell } as const;
