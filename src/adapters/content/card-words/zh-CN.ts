import type { PersonaCard, ScenarioCard } from '../../../core/scenario/scenario-source.ts';

export const words = import.meta.glob<ScenarioCard>(
  ['/scenarios/*/zh-CN.yaml', '!/scenarios/common/*'],
  { query: 'card', import: 'default', eager: true },
);
export const voices = import.meta.glob<PersonaCard>('/scenarios/personas/*/zh-CN.yaml', {
  query: 'card',
  import: 'default',
  eager: true,
});
