import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import type { Call } from '../machine/play-context.ts';
import { ActChips } from './act-chips.tsx';
import { expectedActs, isBeforeFirstWords } from './advice.ts';
import styles from './hint.module.css';

interface HintProps {
  readonly call: Call;
  /** A hint was taken for this very moment. */
  readonly isShown: boolean;
  readonly onAsk: () => void;
}

function Reveal({ call, label }: { readonly call: Call; readonly label: string }) {
  const acts = expectedActs(call);
  return acts.length === 0 ? null : <ActChips label={label} acts={acts} tone="plain" />;
}

function Explained({ call }: { readonly call: Call }) {
  const { t } = useTranslation();
  return (
    <div className={styles.explained}>
      <p>{t('play.hint.title')}</p>
      <ul>
        {expectedActs(call).map((act) => (
          <li key={act}>
            <strong>{t(`report.acts.${act}.name`)}</strong> {t(`report.acts.${act}.what`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a good agent does now: open at the guided level, for the asking at the assisted one, never at the real one. */
export function Hint({ call, isShown, onAsk }: HintProps) {
  const { t } = useTranslation();
  const { level, task } = call.state.started;
  const cost = call.stage.scenario.rubric['hint-cost'];
  if (level === 'real') return null;
  if (level === 'guided') {
    const when = isBeforeFirstWords(call) ? 'opening' : 'now';
    return <Reveal call={call} label={t(`play.suggestions.${when}`)} />;
  }
  if (task?.hints === false) return null;
  return (
    <div className={styles.hint} aria-live="polite">
      {isShown ? (
        <Explained call={call} />
      ) : (
        <Button variant="quiet" icon="lightbulb" aria-keyshortcuts="Alt+I" onClick={onAsk}>
          {t('play.hint.ask')}
          {cost > 0 && <span className={styles.cost}>{t('play.hint.cost', { count: cost })}</span>}
        </Button>
      )}
    </div>
  );
}
