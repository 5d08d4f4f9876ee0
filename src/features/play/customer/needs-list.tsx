import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import type { NeedState } from '../../../core/scenario/vocabulary.ts';
import type { Call } from '../machine/play-context.ts';
import styles from './needs-list.module.css';

const ICONS: Readonly<Record<NeedState, IconName>> = {
  open: 'minus',
  promised: 'clock',
  met: 'check',
};

/** What the customer must get before this can end well. Not shown at the real level: it has to be heard. */
export function NeedsList({ call }: { readonly call: Call }) {
  const { t } = useTranslation();
  const { strings, locale } = call.stage.scenario;
  return (
    <section className={styles.needs}>
      <h3 className={styles.title}>{t('play.customer.needs')}</h3>
      <ul>
        {Object.entries(call.state.snapshot.context.needs).map(([need, state]) => (
          <li key={need} data-state={state}>
            <Icon name={ICONS[state]} />
            <span className={styles.name} lang={locale}>
              {strings.needs[need] ?? need}
            </span>
            <span className={styles.state}>{t(`play.customer.needState.${state}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
