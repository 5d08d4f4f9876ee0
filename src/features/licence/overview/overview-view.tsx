import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assessedAt, attemptsOf, observersOf } from '../../../core/assessment/licence/attempts.ts';
import { driftOf } from '../../../core/assessment/licence/drift.ts';
import { licenceFor } from '../../../core/assessment/licence/licence.ts';
import { languageOf, sampleOfId } from '../../../core/assessment/licence/sample.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Page } from '../../../ui/page.tsx';
import type { LicenceLoaded } from '../load-licence.ts';
import type { Paper } from '../paper/licence-paper.tsx';
import { Curve } from './curve.tsx';
import { DriftNote } from './drift-note.tsx';
import styles from './overview.module.css';
import { Rule } from './rule.tsx';
import { ScenarioCard } from './scenario-card.tsx';

interface OverviewViewProps {
  readonly loaded: LicenceLoaded;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onPaper: (paper: Paper) => void;
}

const LANGUAGES = ['zh', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** On a computer several students share, everybody sees their own. */
function WhoseSelect(props: {
  readonly names: readonly string[];
  readonly name: string;
  readonly onChange: (name: string) => void;
}) {
  const { t } = useTranslation();
  const { names, name, onChange } = props;
  const id = useId();
  if (names.length < 2) return null;
  return (
    <div className={styles.who}>
      <label htmlFor={id}>{t('licence.who.label')}</label>
      <select id={id} value={name} onChange={({ target }) => onChange(target.value)}>
        {names.map((one) => (
          <option key={one} value={one}>
            {one === '' ? t('licence.who.nobody') : one}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What one observer has reached, over all scenarios that have samples. */
function useStanding({ keys, sheets }: LicenceLoaded, name: string, now: number) {
  const refs = Object.keys(keys).flatMap((id) => sampleOfId(id) ?? []);
  const pairs = new Map(refs.map((ref) => [`${ref.scenario}-${ref.language}`, ref]));
  const attempts = attemptsOf(sheets, keys, name);
  const licences = [...pairs.values()].map(({ scenario, language }) =>
    licenceFor(scenario, language, attempts),
  );
  const assessed = assessedAt(sheets, name);
  return { attempts, licences, drift: driftOf(licences, { attempts, assessed }, now) };
}

/** All there is to see of somebody's licences. */
export function OverviewView({ loaded, now, onPaper }: OverviewViewProps) {
  const { t, i18n } = useTranslation();
  const names = observersOf(loaded.sheets);
  const [name, setName] = useState(names[0] ?? '');
  const [language, setLanguage] = useState<Language>(
    languageOf(i18n.language) === 'zh' ? 'zh' : 'en',
  );
  const { attempts, licences, drift } = useStanding(loaded, name, now);
  const titleOf = ({ scenario }: { readonly scenario: string }): string =>
    loaded.titles[scenario] ?? scenario;
  return (
    <Page
      title={t('licence.title')}
      lead={t('licence.lead')}
      actions={<WhoseSelect names={names} name={name} onChange={setName} />}
    >
      <div className={styles.parts}>
        {drift !== undefined && <DriftNote drift={drift} />}
        <Choice
          legend={t('licence.language.label')}
          layout="row"
          value={language}
          onChange={setLanguage}
          options={LANGUAGES.map((value) => ({
            value,
            label: t(`licence.language.${value}`),
          }))}
        />
        <ul className={styles.scenarios}>
          {licences
            .filter((licence) => licence.language === language)
            .map((licence) => (
              <li key={licence.scenario}>
                <ScenarioCard
                  licence={licence}
                  title={titleOf(licence)}
                  onPaper={() => onPaper({ licence, name, title: titleOf(licence) })}
                />
              </li>
            ))}
        </ul>
        <Curve attempts={attempts} titleOf={titleOf} />
        <Rule />
      </div>
    </Page>
  );
}
