import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CriteriaTab } from '../criteria/criteria-tab.tsx';
import { EndTab } from '../end/end-tab.tsx';
import type { Gap } from '../end/missing-list.tsx';
import { MarkBar } from '../marks/mark-bar.tsx';
import { MarkList } from '../marks/mark-list.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { goToGap } from './go-to-gap.ts';
import type { Quote, RatingTime, SheetMoment } from './moment.ts';
import { SheetHead, type SheetHeadProps } from './sheet-head.tsx';
import styles from './sheet-panel.module.css';

interface SheetPanelProps extends SheetHeadProps {
  /** What a mark would be pinned to now. */
  readonly moment: SheetMoment;
  /** What was said at a marked event; see `quoteOf`. */
  readonly quote: (about: number) => Quote;
  /** Takes the talk to an event; absent while it is live. */
  readonly onGoTo?: (about: number) => void;
  readonly handInHint?: string;
}

const TABS = ['marks', 'criteria', 'end'] as const;
type TabId = (typeof TABS)[number];

/** Goes to what is missing: the right tab, the right part, and the focus into the field. */
function useJump({ form }: SheetPanelProps) {
  const [tab, setTab] = useState<TabId>('marks');
  const [part, setPart] = useState<RatingTime>();
  const target = useRef('');
  const jump = (gap: Gap) => {
    if (goToGap(gap.anchor)) return;
    target.current = gap.anchor;
    const criterion = form.criteria.find(({ id }) => id === gap.criterion);
    if (criterion !== undefined) setPart(criterion.when);
    setTab(criterion === undefined ? 'end' : 'criteria');
  };
  // Whatever is to receive the focus exists only after the tab has changed.
  useEffect(() => {
    if (target.current !== '' && goToGap(target.current)) target.current = '';
  });
  return { tab, setTab, part, setPart, jump };
}

/** Everything an observer fills in, beside a live call, a recording or a sample. */
export function SheetPanel(props: SheetPanelProps) {
  const { t } = useTranslation();
  const { state, moment } = props;
  const { tab, setTab, part, setPart, jump } = useJump(props);
  const show = useCallback((when: RatingTime) => setPart(when), [setPart]);
  const counts = { marks: state.marks.length > 0 ? ` (${state.marks.length})` : '' };
  const onTab = (id: TabId) => {
    if (id === 'criteria') setPart(moment.when);
    setTab(id);
  };
  return (
    <section className={styles.panel} aria-label={t('sheet.title')}>
      <SheetHead {...props} />
      {!state.handedIn && <MarkBar {...props} />}
      <Tabs
        label={t('sheet.tabs.label')}
        shown={tab}
        onShow={onTab}
        tabs={TABS.map((id) => ({
          id,
          label: `${t(`sheet.tabs.${id}`)}${id === 'marks' ? counts.marks : ''}`,
        }))}
      >
        {tab === 'marks' && <MarkList {...props} />}
        {tab === 'criteria' && (
          <CriteriaTab {...props} now={moment.when} shown={part ?? moment.when} onShow={show} />
        )}
        {tab === 'end' && <EndTab {...props} onJump={jump} />}
      </Tabs>
    </section>
  );
}
