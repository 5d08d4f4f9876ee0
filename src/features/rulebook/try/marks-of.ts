import type { TFunction } from 'i18next';
import type { Analysis } from '../../../core/language/analysis.ts';
import type { Mark } from '../../../ui/cut-text.ts';

/** What is underlined in a judged sentence; a fault of the whole text, its length, would underline everything. */
export function marksOf({ acts, faults }: Analysis, t: TFunction): readonly Mark[] {
  const bad = faults.filter((fault) => fault.class !== 'too-long');
  return [
    ...bad.map(
      (fault, index): Mark => ({
        id: `fault-${index}`,
        start: fault.start,
        end: fault.end,
        tone: fault.severity === 'check' ? 'note' : 'bad',
        label: t(`report.faults.${fault.class}.name`),
      }),
    ),
    ...acts.map(
      ({ act, start, end }, index): Mark => ({
        id: `act-${index}`,
        start,
        end,
        tone: 'good',
        label: t(`report.acts.${act}.name`),
      }),
    ),
  ];
}
