import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandedTalk as Talk } from '../features/gradebook/decide/talk-of.ts';
import { CriteriaTable } from '../features/report/criteria/criteria-table.tsx';
import { Curve } from '../features/report/curve/curve.tsx';
import { Missed } from '../features/report/rest/missed.tsx';
import { Promises } from '../features/report/rest/promises.tsx';
import { Ticket } from '../features/report/rest/ticket.tsx';
import { Comments } from '../features/report/talk/comments.tsx';
import { commentsOf } from '../features/report/talk/comments-of.ts';
import { TalkAgain } from '../features/report/talk/talk-again.tsx';
import { TotalCard } from '../features/report/total/total-card.tsx';
import { SCROLLS_BY_KEYBOARD } from '../ui/scrolls-by-keyboard.ts';
import styles from './handed-talk.module.css';

/** A talk a student handed in, explained as in the student's own report; it is decided elsewhere. */
export function HandedTalk({ talk }: { readonly talk: Talk }) {
  const { t } = useTranslation();
  const [current, setCurrent] = useState<number>();
  const list = commentsOf(talk);
  const linked = { scored: talk, list, current, onLookAt: setCurrent };
  return (
    <>
      <TotalCard scored={talk} />
      <CriteriaTable scored={talk} />
      <Curve scored={talk} />
      <Missed scored={talk} />
      <Promises scored={talk} />
      {talk.scenario.script.ticket !== undefined && (
        <section
          className={styles.wide}
          aria-label={t('gradebook.talk.form')}
          {...SCROLLS_BY_KEYBOARD}
        >
          <Ticket scored={talk} />
        </section>
      )}
      <TalkAgain {...linked} />
      <Comments {...linked} ways={undefined} />
    </>
  );
}
