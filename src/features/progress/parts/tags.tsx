import { useTranslation } from 'react-i18next';
import type { IconName } from '../../../ui/icon.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { type Level, TONES, type Trend } from '../figures.ts';

/** How good, in a word, an icon and a colour. */
export function LevelTag({ level }: { readonly level: Level }) {
  const { t } = useTranslation();
  return (
    <Tag tone={TONES[level]} icon={level === 'low' ? 'warning' : 'check'}>
      {t(`report.criteria.${level}`)}
    </Tag>
  );
}

const LOOKS = {
  up: { tone: 'good', icon: 'check' },
  same: { tone: 'plain', icon: 'minus' },
  down: { tone: 'bad', icon: 'warning' },
} as const satisfies Readonly<Record<Trend, { tone: string; icon: IconName }>>;

/** Whether it got better, in a word, an icon and a colour. */
export function TrendTag({ trend }: { readonly trend: Trend }) {
  const { t } = useTranslation();
  return <Tag {...LOOKS[trend]}>{t(`progress.trend.${trend}`)}</Tag>;
}
