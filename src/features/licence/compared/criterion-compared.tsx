import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../../core/assessment/assessment-event.ts';
import type { AssessmentState } from '../../../core/assessment/assessment-state.ts';
import type {
  Comparison,
  ItemCompared,
} from '../../../core/assessment/licence/compare-with-key.ts';
import type { SampleKey } from '../../../core/assessment/licence/sample.ts';
import type { SheetCriterion } from '../../../core/assessment/sheet-form.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { Tag } from '../../../ui/tag.tsx';
import styles from './compared.module.css';
import { LevelBesideKey } from './level-beside-key.tsx';

interface CriterionComparedProps {
  readonly criterion: SheetCriterion;
  readonly comparison: Comparison;
  readonly scenario: Scenario;
  readonly state: AssessmentState;
  readonly answers: SampleKey;
  /** A sentence that did what an item asks for, by item. */
  readonly evidence: Readonly<Record<string, string>>;
}

interface ItemProps extends Omit<CriterionComparedProps, 'criterion' | 'comparison'> {
  readonly item: ItemCompared;
}

const ICONS: Readonly<Record<Answer, IconName>> = { yes: 'check', no: 'cross', none: 'minus' };

function Given({ who, answer }: { readonly who: 'you' | 'key'; readonly answer: Answer }) {
  const { t } = useTranslation();
  return (
    <span className={styles.given} data-answer={answer}>
      {t(`licence.compared.${who}`)} <Icon name={ICONS[answer]} /> {t(`sheet.answers.${answer}`)}
    </span>
  );
}

/** Why the key says so; where it thought that plain and the observer did not hear it, the sentence itself. */
function Reason({ item, scenario, answers, evidence }: ItemProps) {
  const { t } = useTranslation();
  const why = answers.items[item.id]?.why;
  if (why !== undefined) return <p lang={scenario.locale}>{why}</p>;
  if (item.agrees) return null;
  const words = evidence[item.id];
  if (words === undefined) return <p>{t('licence.compared.nothing')}</p>;
  return (
    <p>
      {t('licence.compared.found')} <q lang={scenario.locale}>{words}</q>
    </p>
  );
}

function Item(props: ItemProps) {
  const { t } = useTranslation();
  const { item, scenario, state } = props;
  const { id, own, key, agrees } = item;
  const comment = state.items[id]?.comment.trim() ?? '';
  return (
    <li data-agrees={agrees}>
      <div className={styles.line}>
        <h3 lang={scenario.locale}>{scenario.rubricStrings.checks[id]?.name ?? id}</h3>
        <p className={styles.answers}>
          <Given who="you" answer={own} />
          <Given who="key" answer={key} />
          {agrees ? (
            <Tag tone="good" icon="check">
              {t('licence.compared.same')}
            </Tag>
          ) : (
            <Tag tone="warning" icon="cross">
              {t('licence.compared.differs')}
            </Tag>
          )}
        </p>
      </div>
      <Reason {...props} />
      {comment !== '' && (
        <p className={styles.soft}>
          {t('licence.compared.yourWords')} {comment}
        </p>
      )}
    </li>
  );
}

/** One criterion: the level, why, and its items one by one. */
export function CriterionCompared(props: CriterionComparedProps) {
  const { criterion, comparison, scenario, answers } = props;
  const heading = useId();
  const level = comparison.levels.find(({ id }) => id === criterion.id);
  const items = criterion.items.flatMap(
    ({ id }) => comparison.items.find((item) => item.id === id) ?? [],
  );
  return (
    <section className={styles.criterion} aria-labelledby={heading}>
      <h2 id={heading} lang={scenario.locale}>
        {scenario.rubricStrings.criteria[criterion.id]?.name ?? criterion.id}
      </h2>
      {level !== undefined && <LevelBesideKey own={level.own} wanted={level.key} />}
      <p lang={scenario.locale}>{answers.criteria[criterion.id]?.why}</p>
      <ul className={styles.items}>
        {items.map((item) => (
          <Item key={item.id} {...props} item={item} />
        ))}
      </ul>
    </section>
  );
}
