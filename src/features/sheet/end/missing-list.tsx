import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Missing, missingOn } from '../../../core/assessment/missing.ts';
import type { SheetForm } from '../../../core/assessment/sheet-form.ts';
import type { SheetWords } from '../../../core/scenario/sheet-words.ts';
import { Icon } from '../../../ui/icon.tsx';
import { anchorOf, criterionName, itemName, type SheetParts } from '../panel/panel-parts.ts';
import styles from './end.module.css';

/** Where something is missing: the criterion it belongs to, none for the end of the sheet, and the place to go to. */
export interface Gap {
  readonly key: string;
  readonly text: string;
  readonly criterion: string | undefined;
  readonly anchor: string;
}

const criterionOf = ({ criteria }: SheetForm, item: string): string | undefined =>
  criteria.find(({ items }) => items.some(({ id }) => id === item))?.id;

function gapOf(one: Missing, form: SheetForm, words: SheetWords, t: TFunction): Gap {
  if (!('about' in one)) {
    const [what = ''] = one.code.split('-');
    return {
      key: one.code,
      text: t(`sheet.missing.${one.code}`),
      criterion: undefined,
      anchor: anchorOf('end', what),
    };
  }
  const { code, about } = one;
  const owner = criterionOf(form, about);
  const key = `${code}/${about}`;
  // A reason may be missing for an item or for a whole criterion.
  if (owner !== undefined)
    return {
      key,
      text: t('sheet.missing.reason-open', { name: itemName(words, about) }),
      criterion: owner,
      anchor: anchorOf('item', about),
    };
  const name = criterionName(words, about);
  const text =
    code === 'reason-open'
      ? t('sheet.missing.reason-open', { name })
      : t('sheet.missing.criterion-open', { name });
  return { key, text, criterion: about, anchor: anchorOf('criterion', about) };
}

/** What is missing, in the order of the sheet; open items of one criterion in one line. */
export function gapsOn({ form, state, words }: SheetParts, t: TFunction): readonly Gap[] {
  const missing = missingOn(form, state);
  const openItems = form.criteria.flatMap((criterion): readonly Gap[] => {
    const open = criterion.items.filter(({ id }) =>
      missing.some((one) => one.code === 'item-open' && one.about === id),
    );
    const [first] = open;
    if (first === undefined) return [];
    const name = criterionName(words, criterion.id);
    return [
      {
        key: `items/${criterion.id}`,
        text: t('sheet.missing.items', { name, count: open.length }),
        criterion: criterion.id,
        anchor: anchorOf('item', first.id),
      },
    ];
  });
  const rest = missing
    .filter(({ code }) => code !== 'item-open')
    .map((one) => gapOf(one, form, words, t));
  return [...openItems, ...rest];
}

interface MissingListProps extends SheetParts {
  readonly onJump: (gap: Gap) => void;
}

/** What is still missing; each line leads there. */
export function MissingList({ onJump, ...parts }: MissingListProps) {
  const { t } = useTranslation();
  const gaps = gapsOn(parts, t);
  if (gaps.length === 0)
    return (
      <p className={styles.ready}>
        <Icon name="check" /> {t('sheet.missing.nothing')}
      </p>
    );
  return (
    <section className={styles.missing} aria-label={t('sheet.missing.title')}>
      <h3>{t('sheet.missing.title')}</h3>
      <ul>
        {gaps.map((gap) => (
          <li key={gap.key}>
            <button type="button" onClick={() => onJump(gap)}>
              {gap.text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
