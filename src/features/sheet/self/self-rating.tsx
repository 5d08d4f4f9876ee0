import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentLog, Sheet } from '../../../core/assessment/assessment-log.ts';
import { sheetForm } from '../../../core/assessment/sheet-form.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { Button } from '../../../ui/button.tsx';
import { whoIs } from '../begin/sheet-names.ts';
import { CriterionCard } from '../criteria/criterion-card.tsx';
import { Words } from '../end/end-tab.tsx';
import { type Gap, MissingList } from '../end/missing-list.tsx';
import { goToGap } from '../panel/go-to-gap.ts';
import type { SheetWords } from '../../../core/scenario/sheet-words.ts';
import { SheetHead } from '../panel/sheet-head.tsx';
import { useSheet } from '../use-sheet.ts';
import styles from './self-rating.module.css';

export interface SelfRatingProps {
  readonly scenario: Scenario;
  readonly words: SheetWords;
  readonly session: string;
  /** The agent's name; empty where nobody gave one. */
  readonly name: string;
  /** The agent's own sheet, if there is one already. */
  readonly sheet?: Sheet;
  readonly assessmentLog: AssessmentLog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Called when it has been handed in here and is stored. */
  readonly onHandedIn?: () => void;
}

/** What whoever was the agent thinks of it: criterion by criterion, then in words. */
export function SelfRating({ scenario, words, onHandedIn, ...given }: SelfRatingProps) {
  const { t } = useTranslation();
  const { rubric, script } = scenario;
  const [form] = useState(() => sheetForm(rubric, script.channel, 'self'));
  const inHand = useSheet({ ...given, form, live: false });
  const { state, saving } = inHand;
  const parts = { scenario, words, form, state, onDo: inHand.do };
  const wasHandedIn = useRef(state.handedIn);
  const isDone = state.handedIn && saving === 'saved';
  useEffect(() => {
    if (isDone && !wasHandedIn.current) onHandedIn?.();
    wasHandedIn.current = isDone;
  }, [isDone, onHandedIn]);
  return (
    <section className={styles.self} aria-label={t('sheet.self.title')}>
      <SheetHead
        {...parts}
        title={<h2>{whoIs('self', given.name, t)}</h2>}
        refusal={inHand.refusal}
        saving={saving}
        onRetry={inHand.retry}
      />
      {form.criteria.map((criterion) => (
        <CriterionCard key={criterion.id} criterion={criterion} {...parts} />
      ))}
      <Words {...parts} />
      {!state.handedIn && (
        <>
          <MissingList {...parts} onJump={({ anchor }: Gap) => goToGap(anchor)} />
          <Button
            variant="primary"
            icon="send"
            onClick={() => inHand.do({ type: 'sheet.handed-in' })}
          >
            {t('sheet.handIn')}
          </Button>
        </>
      )}
    </section>
  );
}
