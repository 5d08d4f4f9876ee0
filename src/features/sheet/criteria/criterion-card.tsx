import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetCriterion } from '../../../core/assessment/sheet-form.ts';
import { anchorOf, criterionName, type SheetParts } from '../panel/panel-parts.ts';
import { NoteField } from '../parts/note-field.tsx';
import { AnswerRow } from './answer-row.tsx';
import styles from './criteria.module.css';
import { LevelRow } from './level-row.tsx';

/** From this level down a criterion without items needs a word of explanation; see `missing.ts`. */
const LOW = 2;

interface CriterionProps extends SheetParts {
  readonly criterion: SheetCriterion;
}

/** What the rubric says of 1, 3 and 5. */
function Levels({ criterion, words }: Pick<CriterionProps, 'criterion' | 'words'>) {
  const said = words.criteria[criterion.id];
  if (said === undefined) return null;
  return (
    <dl className={styles.levels} lang={words.locale}>
      {(['low', 'middle', 'high'] as const).map((level, index) => (
        <div key={level}>
          <dt>{1 + 2 * index}</dt>
          <dd>{said[level]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One criterion: what to look for, the levels in words, and the level given. */
export function CriterionCard(props: CriterionProps) {
  const { criterion, words, state, onDo } = props;
  const { t } = useTranslation();
  const heading = useId();
  const { id, points, items } = criterion;
  const { level, comment = '' } = state.criteria[id] ?? {};
  const isUnexplained = items.length === 0 && level !== undefined && level <= LOW;
  return (
    <section className={styles.criterion} aria-labelledby={heading}>
      <h3 id={heading}>
        <span lang={words.locale}>{criterionName(words, id)}</span>{' '}
        <small>{t('sheet.points', { count: points })}</small>
      </h3>
      {items.map((item) => (
        <AnswerRow key={item.id} item={item} {...props} />
      ))}
      <div className={styles.level}>
        <LevelRow
          legend={t('sheet.level')}
          id={anchorOf('criterion', id)}
          level={level}
          isLocked={state.handedIn}
          onPick={(picked) => onDo({ type: 'criterion.rated', criterion: id, level: picked })}
        />
        <Levels {...props} />
        {(isUnexplained || comment !== '') && (
          <NoteField
            label={t('sheet.why')}
            value={comment}
            isLocked={state.handedIn}
            isRequired={isUnexplained}
            onSave={(text) => onDo({ type: 'criterion.commented', criterion: id, comment: text })}
          />
        )}
      </div>
    </section>
  );
}
