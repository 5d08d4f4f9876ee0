import { useTranslation } from 'react-i18next';
import { sheetForm, type SheetItem } from '../../../core/assessment/sheet-form.ts';
import { Tag } from '../../../ui/tag.tsx';
import { criterionName, itemName } from '../panel/panel-parts.ts';
import { type Column, isSplit } from './columns.ts';
import type { JudgedTalk } from './load-opinions.ts';
import styles from './opinions.module.css';
import { AnswerMark, Matrix } from './table-parts.tsx';

interface ItemsMatrixProps {
  readonly talk: JudgedTalk;
  readonly columns: readonly Column[];
}

function Cell({ column, item }: { readonly column: Column; readonly item: SheetItem }) {
  const { t } = useTranslation();
  const answer = column.opinion.answers[item.id];
  if (answer !== undefined)
    return (
      <td>
        <AnswerMark answer={answer} word={t(`sheet.answers.${answer}`)} />
      </td>
    );
  const isBlind = column.opinion.by === 'machine' && item.kind === 'observed';
  return <td className={styles.empty}>{t(`sheet.opinions.items.${isBlind ? 'eye' : 'open'}`)}</td>;
}

/** Every item with everybody's answer. The agent rates by criterion alone and has no column here. */
export function ItemsMatrix({ talk, columns }: ItemsMatrixProps) {
  const { t } = useTranslation();
  const { scenario, words } = talk;
  const form = sheetForm(scenario.rubric, scenario.script.channel, 'observer');
  const answering = columns.filter(({ opinion }) => opinion.by !== 'self');
  const withItems = form.criteria.filter(({ items }) => items.length > 0);
  return (
    <Matrix
      title={t('sheet.opinions.items.title')}
      caption={t('sheet.opinions.items.caption')}
      rows={t('sheet.opinions.items.name')}
      columns={answering}
    >
      {withItems.map((criterion) => (
        <tbody key={criterion.id}>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={answering.length + 1} lang={words.locale}>
              {criterionName(words, criterion.id)}
            </th>
          </tr>
          {criterion.items.map((item) => {
            const isTorn = isSplit(columns, item.id);
            return (
              <tr key={item.id} data-split={isTorn || undefined}>
                <th scope="row">
                  <span lang={words.locale}>{itemName(words, item.id)}</span>
                  {isTorn && (
                    <Tag tone="warning" icon="swap">
                      {t('sheet.opinions.split.tag')}
                    </Tag>
                  )}
                </th>
                {answering.map((column) => (
                  <Cell key={column.key} {...{ column, item }} />
                ))}
              </tr>
            );
          })}
        </tbody>
      ))}
    </Matrix>
  );
}
