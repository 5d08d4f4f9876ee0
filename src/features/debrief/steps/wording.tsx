import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BetterSentence } from '../../../core/debrief/better-sentences.ts';
import { Button } from '../../../ui/button.tsx';
import type { Mark } from '../../../ui/cut-text.ts';
import { MarkedText } from '../../../ui/marked-text.tsx';
import type { Debriefed } from '../load-debrief.ts';
import type { OwnSheet } from '../own/use-own-sheet.ts';
import { Written } from '../own/written.tsx';
import styles from './steps.module.css';
import { WordingJudged } from './wording-judged.tsx';

interface WordingProps {
  readonly talk: Debriefed;
  readonly own: OwnSheet;
  readonly better: BetterSentence;
}

/** What was said, with the words that cost something underlined. */
function AsSaid({ talk, better }: Pick<WordingProps, 'talk' | 'better'>) {
  const { t } = useTranslation();
  const { scenario, words } = talk;
  const { sentence, findings, cost, fall } = better;
  const marks = findings.map(({ fault, check, start = 0, end = 0 }, index): Mark => {
    const rule =
      fault === undefined
        ? (words.checks[check]?.name ?? check)
        : t(`report.faults.${fault.class}.name`);
    return { id: String(index), start, end, tone: 'bad', label: rule };
  });
  const rules = [...new Set(marks.map(({ label }) => label))];
  const count = Math.round(cost * 10) / 10;
  const prices = [
    ...(cost > 0 ? [t('debrief.wording.cost', { count })] : []),
    ...(fall > 0 ? [t('debrief.wording.fall', { by: fall })] : []),
  ];
  return (
    <div className={styles.words} data-by="agent">
      <p className={styles.soft}>
        {t('debrief.wording.said')} · {[...rules, ...prices].join(' · ')}
      </p>
      <p lang={scenario.locale}>
        <MarkedText text={sentence.text} marks={marks} />
      </p>
    </div>
  );
}

function Suggestion({ talk, better }: Pick<WordingProps, 'talk' | 'better'>) {
  const { t } = useTranslation();
  const { wordings, expects } = better;
  if (wordings.length === 0) {
    const acts = expects.map((act) => t(`report.acts.${act}.name`)).join(' · ');
    return <p className={styles.suggested}>{t('debrief.wording.expects', { acts })}</p>;
  }
  return (
    <div className={styles.suggested}>
      <p className={styles.soft}>{t('debrief.wording.suggested')}</p>
      <ul lang={talk.scenario.locale}>
        {wordings.map((wording) => (
          <li key={wording}>
            <q>{wording}</q>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One sentence said again: first in own words, then beside a suggestion. */
export function Wording({ talk, own, better }: WordingProps) {
  const { t } = useTranslation();
  const { n } = better.sentence;
  const [text, setText] = useState(own.sheet?.rewordings[n] ?? '');
  const [isWanting, setWanting] = useState(false);
  const [isShown, setShown] = useState(false);
  const judged = useDeferredValue(text);
  const hasWritten = text.trim() !== '';
  return (
    <li className={styles.moment}>
      <AsSaid talk={talk} better={better} />
      <Written
        label={t('debrief.wording.label')}
        value={text}
        rows={2}
        lang={talk.scenario.locale}
        onType={setText}
        onWrite={(words) => own.write({ type: 'sentence.reworded', about: n, text: words })}
      />
      {judged.trim() !== '' && (
        <WordingJudged talk={talk} sentence={better.sentence} text={judged} />
      )}
      {isShown ? (
        <Suggestion talk={talk} better={better} />
      ) : (
        <div>
          <Button icon="lightbulb" onClick={() => (hasWritten ? setShown(true) : setWanting(true))}>
            {t('debrief.wording.show')}
          </Button>
          {isWanting && !hasWritten && (
            <output className={styles.soft}>{t('debrief.wording.first')}</output>
          )}
        </div>
      )}
    </li>
  );
}
