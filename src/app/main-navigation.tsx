import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../ui/icon.tsx';
import { hrefOf, type Route } from '../ui/route.ts';
import styles from './main-navigation.module.css';

interface Place {
  readonly name: 'library' | 'rules' | 'history' | 'settings';
  readonly label: `shell.nav.${'library' | 'rules' | 'history' | 'settings'}`;
  readonly icon: IconName;
  /** Screens reached from here. */
  readonly holds: readonly Route['name'][];
}

const PLACES: readonly Place[] = [
  {
    name: 'library',
    label: 'shell.nav.library',
    icon: 'home',
    holds: ['library', 'brief', 'notes', 'play', 'shift', 'room', 'licence', 'study'],
  },
  { name: 'rules', label: 'shell.nav.rules', icon: 'document', holds: ['rules'] },
  {
    name: 'history',
    label: 'shell.nav.history',
    icon: 'history',
    holds: [
      'history',
      'report',
      'replay',
      'observe',
      'opinions',
      'debrief',
      'compare',
      'paper',
      'progress',
    ],
  },
  { name: 'settings', label: 'shell.nav.settings', icon: 'settings', holds: ['settings'] },
];

function currentOf({ name, holds }: Place, route: Route | undefined): 'page' | 'true' | undefined {
  if (route?.name === name) return 'page';
  return route !== undefined && holds.includes(route.name) ? 'true' : undefined;
}

/** The places one can always go to. */
export function MainNavigation({ route }: { readonly route: Route | undefined }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('shell.nav.label')} className={styles.nav}>
      <ul className={styles.list}>
        {PLACES.map((place) => (
          <li key={place.name}>
            <a
              className={styles.link}
              href={hrefOf({ name: place.name })}
              aria-current={currentOf(place, route)}
            >
              <Icon name={place.icon} />
              <span>{t(place.label)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
