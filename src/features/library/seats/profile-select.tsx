import { useTranslation } from 'react-i18next';
import { type Profile, PROFILES } from '../../../core/scenario/vocabulary.ts';

interface ProfileSelectProps {
  readonly label: string;
  readonly value: Profile;
  readonly onChange: (profile: Profile) => void;
}

/** Which kind of scripted agent. */
export function ProfileSelect({ label, value, onChange }: ProfileSelectProps) {
  const { t } = useTranslation();
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) =>
          onChange(PROFILES.find((one) => one === event.target.value) ?? 'exemplary')
        }
      >
        {PROFILES.map((one) => (
          <option key={one} value={one}>
            {t(`replay.agent.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
