import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import styles from './lesson-view.module.css';
import type { Wall } from './use-wall.ts';

interface LessonBarProps {
  readonly isHidden: boolean;
  readonly onHide: (isHidden: boolean) => void;
  /** Ids of the scenarios there is something to say about. */
  readonly talked: readonly string[];
  readonly scenario: string;
  readonly titleOf: (scenario: string) => string;
  readonly onScenario: (scenario: string) => void;
  readonly wall: Wall;
}

/** How the page is shown: which scenario, with names or without, on the wall, on paper. */
export function LessonBar(props: LessonBarProps) {
  const { t } = useTranslation();
  const { isHidden, onHide, talked, scenario, titleOf, onScenario, wall } = props;
  return (
    <div className={styles.bar} data-print="hide">
      {talked.length > 1 && (
        <label className={styles.pick}>
          <span>{t('lesson.scenario')}</span>
          <select value={scenario} onChange={(event) => onScenario(event.target.value)}>
            {talked.map((id) => (
              <option key={id} value={id}>
                {titleOf(id)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={isHidden}
          onChange={(event) => onHide(event.target.checked)}
        />
        {t('lesson.hide')}
      </label>
      {wall.isOn ? (
        <Button onClick={wall.turnOff}>{t('lesson.wallOff')}</Button>
      ) : (
        <Button onClick={wall.turnOn}>{t('lesson.wall')}</Button>
      )}
      <Button onClick={() => window.print()}>{t('lesson.print')}</Button>
    </div>
  );
}
