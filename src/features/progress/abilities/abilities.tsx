import { useTranslation } from 'react-i18next';
import {
  type AbilityValue,
  type Basis,
  HINT_COST,
  LEVEL_WORTH,
} from '../../../core/progress/ability-values.ts';
import type { Progress } from '../../../core/progress/progress.ts';
import { Card } from '../../../ui/card.tsx';
import { Meter } from '../../../ui/meter.tsx';
import { COLOURS, LOW, levelOf, showFigure, showShare } from '../figures.ts';
import type { Names } from '../names.ts';
import { LevelTag } from '../parts/tags.tsx';
import styles from './abilities.module.css';
import { basisRows } from './basis-rows.ts';
import { Radar } from './radar.tsx';

interface PartProps {
  readonly progress: Progress;
  readonly names: Names;
}

function BasisList({ basis, names }: { readonly basis: readonly Basis[]; readonly names: Names }) {
  const { i18n } = useTranslation();
  return (
    <ul className={styles.basis}>
      {basisRows(basis, names).map(({ name: { text, lang }, earned, possible }) => {
        const isLow = earned < possible * LOW;
        return (
          <li key={text} data-low={isLow}>
            {isLow && '▼ '}
            <span lang={lang}>{text}</span>{' '}
            <span className={styles.points}>
              {showFigure(earned, i18n.language)}/{showFigure(possible, i18n.language)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface RowProps extends PartProps {
  readonly ability: AbilityValue;
}

function Row({ ability, progress, names }: RowProps) {
  const { t, i18n } = useTranslation();
  const { id, latest, first, basis } = ability;
  const { ends } = progress;
  const name = t(`progress.abilities.${id}`);
  const show = (share: number | undefined): string =>
    share === undefined ? t('progress.none') : showShare(share, i18n.language);
  const level = latest === undefined ? undefined : levelOf(latest);
  return (
    <tr data-level={level}>
      <th scope="row">{name}</th>
      {ends.first > 0 && (
        <td className={styles.share} data-label={t('progress.first', { count: ends.first })}>
          {show(first)}
        </td>
      )}
      <td className={styles.share} data-label={t('progress.latest', { count: ends.latest })}>
        <b>{show(latest)}</b>
        {latest !== undefined && level !== undefined && (
          <>
            <Meter label={name} value={latest} max={1} color={COLOURS[level]} />
            <LevelTag level={level} />
          </>
        )}
      </td>
      <td>
        <BasisList basis={basis} names={names} />
      </td>
    </tr>
  );
}

/** The four abilities as a picture and as a table that says what each is computed from. */
export function Abilities({ progress, names }: PartProps) {
  const { t, i18n } = useTranslation();
  const { abilities, ends } = progress;
  const percent = (share: number): string => showShare(share, i18n.language);
  const { guided, assisted, real } = LEVEL_WORTH;
  return (
    <Card aria-labelledby="progress-abilities" className={styles.card}>
      <h2 id="progress-abilities">{t('progress.abilities.title')}</h2>
      <div className={styles.parts}>
        <Radar abilities={abilities} ends={ends} />
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('progress.abilities.title')}</th>
              {ends.first > 0 && <th scope="col">{t('progress.first', { count: ends.first })}</th>}
              <th scope="col">{t('progress.latest', { count: ends.latest })}</th>
              <th scope="col">{t('progress.abilities.basis')}</th>
            </tr>
          </thead>
          <tbody>
            {abilities.map((ability) => (
              <Row key={ability.id} {...{ ability, progress, names }} />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.help}>
        {t('progress.abilities.help', {
          guided: percent(guided),
          assisted: percent(assisted),
          real: percent(real),
          hint: percent(HINT_COST),
        })}
      </p>
    </Card>
  );
}
