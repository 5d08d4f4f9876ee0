import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import shared from '../appraisal.module.css';
import styles from './round.module.css';
import { type Given, type Taken, type TakeProblem, takeReplies } from './take-replies.ts';
import type { OpenRound } from './use-round.ts';

/** What there are words for; everything else is said as why nothing was stored. */
const SAID = [
  'not-a-submission',
  'newer-version',
  'too-big',
  'damaged',
  'incomplete',
  'other-key',
  'unreadable',
  'other-round',
  'other-notice',
  'duplicate',
  'older',
] as const;

function useProblem() {
  const { t } = useTranslation();
  return (problem: TakeProblem): string => {
    const said = SAID.find((one) => one === problem);
    if (said !== undefined) return t(`appraisal.round.take.problem.${said}`);
    return problem === 'settled' || problem === 'wrong-stage'
      ? t(`appraisal.failure.${problem}`)
      : t('appraisal.round.take.problem.unavailable');
  };
}

function Results({ taken }: { readonly taken: readonly Taken[] }) {
  const { t } = useTranslation();
  const problemOf = useProblem();
  return (
    <section className={shared.stack} aria-label={t('appraisal.round.take.results')}>
      <h3>{t('appraisal.round.take.results')}</h3>
      {taken.length === 0 && <p>{t('appraisal.round.take.none')}</p>}
      <ul className={styles.results}>
        {taken.map((one, index) => (
          <li key={`${one.name}-${index}`} data-kind={one.code}>
            <Icon name={one.code === 'taken' ? 'check' : 'warning'} />
            {one.code === 'refused' && `${one.name}: ${problemOf(one.problem)}`}
            {one.code === 'taken' &&
              (one.objections === 0
                ? t('appraisal.round.take.agreed', { name: one.name })
                : t('appraisal.round.take.objects', { name: one.name, count: one.objections }))}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TakeCardProps {
  readonly open: OpenRound;
  readonly now: () => number;
}

function useTaking({ open, now }: TakeCardProps) {
  const [taken, setTaken] = useState<readonly Taken[]>();
  const [isBusy, setIsBusy] = useState(false);
  /** Whether all of it was taken in. */
  const take = async (given: readonly Given[]): Promise<boolean> => {
    setIsBusy(true);
    const { store, facts, state } = open;
    const done = await takeReplies(given, facts, { store, round: state.round, now: now() });
    setTaken(done);
    setIsBusy(false);
    open.reload();
    return done.length > 0 && done.every(({ code }) => code === 'taken');
  };
  const takeFiles = (files: readonly File[]): Promise<boolean> =>
    take(files.map((file) => ({ name: file.name, content: file })));
  return { taken, isBusy, take, takeFiles };
}

/** Answers come back as files or as text from messages. */
export function TakeCard(props: TakeCardProps) {
  const { t } = useTranslation();
  const { taken, isBusy, take, takeFiles } = useTaking(props);
  const [text, setText] = useState('');
  const [isOver, setIsOver] = useState(false);
  const paste = async (): Promise<void> => {
    // What was refused stays: a part of it may be mended by hand.
    const pasted = { name: t('appraisal.round.take.pasted'), content: new Blob([text]) };
    if (await take([pasted])) setText('');
  };
  return (
    <Card className={shared.stack} aria-labelledby="take">
      <h2 id="take">{t('appraisal.round.take.title')}</h2>
      <div
        className={styles.drop}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          void takeFiles([...event.dataTransfer.files]);
        }}
      >
        <p>{t('appraisal.round.take.text')}</p>
        <div className={shared.row}>
          <FileButton
            label={t('appraisal.round.take.files')}
            takes="several"
            onFiles={(files) => void takeFiles(files)}
          />
        </div>
        <TextArea
          label={t('appraisal.round.take.paste')}
          rows={2}
          value={text}
          spellCheck={false}
          onValue={setText}
        />
        <div className={shared.row}>
          <Button disabled={text.trim() === '' || isBusy} onClick={() => void paste()}>
            {t('appraisal.round.take.take')}
          </Button>
          {isBusy && <output>{t('appraisal.round.take.working')}</output>}
        </div>
      </div>
      <div aria-live="polite">{taken !== undefined && <Results taken={taken} />}</div>
    </Card>
  );
}
