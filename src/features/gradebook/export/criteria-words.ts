import type { TFunction } from 'i18next';
import type { CriteriaWords } from '../../../core/classroom/export/criteria-table.ts';
import { formatMoment } from '../../../ui/format-moment.ts';
import type { Book } from '../book/load-book.ts';
import type { GradebookPorts } from '../gradebook-ports.ts';

/** Names of the criteria in the language of the calls. Without a name the id is shown. */
async function criterionNames(
  { assignment: { shared } }: Book,
  { scenariosOf }: Pick<GradebookPorts, 'scenariosOf'>,
): Promise<ReadonlyMap<string, string>> {
  const loaded = await Promise.all(
    shared.tasks.map(({ scenario, locale, personas: [persona = ''] }) =>
      scenariosOf(shared).load(scenario, locale, persona),
    ),
  );
  return new Map(
    loaded.flatMap((one) =>
      one.ok
        ? Object.entries(one.value.rubricStrings.criteria).map(
            ([id, { name }]): readonly [string, string] => [id, name],
          )
        : [],
    ),
  );
}

/** The words of the table by criterion. */
export async function criteriaWords(
  book: Book,
  ports: Pick<GradebookPorts, 'scenariosOf'>,
  { t, locale }: { readonly t: TFunction; readonly locale: string },
): Promise<CriteriaWords> {
  const names = await criterionNames(book, ports).catch(() => new Map<string, string>());
  return {
    columns: {
      number: t('gradebook.export.column.number'),
      name: t('gradebook.export.column.name'),
      group: t('gradebook.export.column.group'),
      scenario: t('gradebook.export.scenario'),
      when: t('gradebook.export.when'),
    },
    level: (criterion, by) =>
      t('gradebook.export.level', {
        criterion: names.get(criterion) ?? criterion,
        by: t(`gradebook.column.${by}`),
      }),
    total: (by) => t(`gradebook.export.column.${by}`),
    scenario: (id) => book.scenarioNames.get(id) ?? id,
    moment: (at) => formatMoment(at, locale),
  };
}
