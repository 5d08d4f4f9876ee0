import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandedTalk as Talk } from '../features/gradebook/decide/talk-of.ts';
import { CriteriaTable } from '../features/report/criteria/criteria-table.tsx';
import { Curve } from '../features/report/curve/curve.tsx';
import { sheetWordsOf } from '../core/scenario/sheet-words.ts';
import { Missed } from '../features/report/rest/missed.tsx';
import { Promises } from '../features/report/rest/promises.tsx';
import { Ticket } from '../features/report/rest/ticket.tsx';
import { Comments } from '../features/report/talk/comments.tsx';
import { commentsOf } from '../features/report/talk/comments-of.ts';
import { jumpTo } from '../features/report/talk/jump.ts';
import { turnId } from '../features/report/talk/number-findings.ts';
import { TalkAgain } from '../features/report/talk/talk-again.tsx';
import { TotalCard } from '../features/report/total/total-card.tsx';
import { SCROLLS_BY_KEYBOARD } from '../ui/scrolls-by-keyboard.ts';
import styles from './handed-talk.module.css';

/** The sentence somebody who marks the talk has chosen. */
export interface Chosen {
  /** Number of its event; nothing before the first is chosen. */
  readonly about: number | undefined;
  /** Takes the eye to an event, and chooses it. */
  readonly goTo: (about: number) => void;
}

interface HandedTalkProps {
  readonly talk: Talk;
  /** What stands beside the sentences while somebody marks them. */
  readonly beside?: (chosen: Chosen) => ReactNode;
}

/** A talk a student handed in, explained as in the student's own report; it is decided elsewhere. */
export function HandedTalk({ talk, beside }: HandedTalkProps) {
  const { t } = useTranslation();
  const [current, setCurrent] = useState<number>();
  const [about, setAbout] = useState<number>();
  const scored = { ...talk, sheet: sheetWordsOf(talk.scenario) };
  const list = commentsOf(scored);
  const linked = { scored, list, current, onLookAt: setCurrent };
  const goTo = (event: number) => {
    setAbout(event);
    jumpTo(turnId(talk.state.turns.findLastIndex(({ n }) => n <= event)));
  };
  const sheet = useRef<HTMLDivElement>(null);
  const pick = (event: number) => {
    setAbout(event);
    const isBelow = (sheet.current?.getBoundingClientRect().top ?? 0) > globalThis.innerHeight;
    if (isBelow) sheet.current?.scrollIntoView({ block: 'start' });
  };
  const picking = { picked: about, onPick: pick, word: t('gradebook.criteria.pick') };
  const agent = t('teaching.seat.agent');
  return (
    <>
      {beside !== undefined && (
        <div className={styles.split}>
          <TalkAgain {...linked} {...{ picking, agent }} />
          <div ref={sheet} className={styles.beside} data-print="hide">
            {beside({ about, goTo })}
          </div>
        </div>
      )}
      <TotalCard scored={scored} />
      <CriteriaTable scored={scored} />
      <Curve scored={scored} />
      <Missed scored={scored} />
      <Promises scored={scored} />
      {talk.scenario.script.ticket !== undefined && (
        <section
          className={styles.wide}
          aria-label={t('gradebook.talk.form')}
          {...SCROLLS_BY_KEYBOARD}
        >
          <Ticket scored={scored} />
        </section>
      )}
      {beside === undefined && <TalkAgain {...linked} agent={agent} />}
      <Comments {...linked} ways={undefined} />
    </>
  );
}
