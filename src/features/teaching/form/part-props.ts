import type { Draft } from './draft.ts';

/** What every part of the form gets. */
export interface PartProps {
  readonly draft: Draft;
  readonly onChange: (changes: Partial<Draft>) => void;
}
