import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioCard } from '../../../core/scenario/scenario-source.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Illustration } from '../../../ui/illustration.tsx';
import { CheckBox } from '../../../ui/field.tsx';
import { toggled } from './draft.ts';
import styles from './form.module.css';
import type { PartProps } from './part-props.ts';
import type { Library } from './use-draft.ts';

const LEVELS = [1, 2, 3] as const;

interface PickerProps extends PartProps {
  readonly library: Library;
}

interface CardProps extends PickerProps {
  readonly card: ScenarioCard;
}

/** Which customers may call, once the scenario is chosen. */
function Personas({ card, draft, library, onChange }: CardProps) {
  const { t } = useTranslation();
  const task = draft.tasks.find(({ scenario }) => scenario === card.id);
  if (task === undefined) return null;
  const toggle = (persona: string): void =>
    onChange({
      tasks: draft.tasks.map((one) =>
        one === task ? { ...one, personas: toggled(card.personas, one.personas, persona) } : one,
      ),
    });
  return (
    <details className={styles.personas}>
      <summary>
        {t('teaching.form.personas', { count: task.personas.length, of: card.personas.length })}
      </summary>
      {card.personas.map((persona) => (
        <CheckBox
          key={persona}
          checked={task.personas.includes(persona)}
          onChange={() => toggle(persona)}
        >
          {library.personas.find(({ id }) => id === persona)?.name ?? persona}
        </CheckBox>
      ))}
    </details>
  );
}

function Tile(props: CardProps) {
  const { card, draft, onChange } = props;
  const { t } = useTranslation();
  const id = useId();
  const isChosen = draft.tasks.some(({ scenario }) => scenario === card.id);
  const level = LEVELS.find((one) => one === card.difficulty) ?? 1;
  const isOwn = draft.own.some(({ script }) => script.id === card.id);
  const toggle = (): void =>
    onChange({
      tasks: isChosen
        ? draft.tasks.filter(({ scenario }) => scenario !== card.id)
        : [...draft.tasks, { scenario: card.id, personas: card.personas }],
    });
  return (
    <li className={styles.tile} data-chosen={isChosen}>
      <label className={styles.pick} htmlFor={id}>
        {isOwn ? (
          <span className={styles.mine}>
            <Icon name="pencil" /> {t('teaching.own.mine')}
          </span>
        ) : (
          <Illustration name={`scenes/${card.id}`} className={styles.picture} />
        )}
        <input
          id={id}
          type="checkbox"
          checked={isChosen}
          onChange={toggle}
          aria-describedby={`${id}-about`}
        />
        <span className={styles.name}>{card.title}</span>
      </label>
      <p id={`${id}-about`} className={styles.facts}>
        {t(`library.difficulty.${level}`)} · {t(`library.channel.${card.channel}`)} ·{' '}
        {t('library.minutes', { count: card.minutes })}
      </p>
      <Personas {...props} />
    </li>
  );
}

/** The library with boxes to tick. */
export function ScenarioPicker(props: PickerProps) {
  const { t } = useTranslation();
  const { draft, library } = props;
  return (
    <section className={styles.section} aria-labelledby="scenarios">
      <h2 id="scenarios">{t('teaching.form.scenarios')}</h2>
      <output className={styles.facts}>
        {t('teaching.form.chosen', { count: draft.tasks.length })}
      </output>
      <ul className={styles.tiles}>
        {library.cards.map((card) => (
          <Tile key={card.id} {...props} card={card} />
        ))}
      </ul>
    </section>
  );
}
