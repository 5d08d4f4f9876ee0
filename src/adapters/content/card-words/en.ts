import type { PersonaCard, ScenarioCard } from '../../../core/scenario/scenario-source.ts';

export const words = import.meta.glob<ScenarioCard>(
  ['/scenarios/*/en.yaml', '!/scenarios/common/*'],
  { query: 'card', import: 'default', eager: true },
);
export const voices = import.meta.glob<PersonaCard>('/scenarios/personas/*/en.yaml', {
  query: 'card',
  import: 'default',
  eager: true,
});
