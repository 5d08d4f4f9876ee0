import { useTranslation } from 'react-i18next';
import { isSameValue } from '../../../core/shared/same-value.ts';
import { Choice } from '../../../ui/choice.tsx';
import { PRESETS, withPreset } from './draft.ts';
import type { PartProps } from './part-props.ts';

/** Three ways of working, each in one click; everything they set can be changed below. */
export function PresetRow({ draft, onChange }: PartProps) {
  const { t } = useTranslation();
  const chosen = PRESETS.find((preset) => isSameValue(withPreset(draft, preset), draft));
  return (
    <Choice
      legend={t('teaching.form.preset.legend')}
      options={PRESETS.map((value) => ({
        value,
        label: t(`teaching.form.preset.${value}.name`),
        description: t(`teaching.form.preset.${value}.text`),
      }))}
      value={chosen}
      onChange={(preset) => onChange(withPreset(draft, preset))}
    />
  );
}
