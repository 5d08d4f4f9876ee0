import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { AssessmentState } from '../../../core/assessment/assessment-state.ts';
import { isComparable } from '../../../core/assessment/opinions.ts';
import { sheetForm } from '../../../core/assessment/sheet-form.ts';
import { HeadFacts } from '../head-facts.tsx';
import type { OnPaper } from '../load-paper.ts';
import styles from '../paper.module.css';
import { SheetOfPaper } from '../sheet-of-paper.tsx';
import { Signatures } from '../signatures.tsx';
import { CriteriaTable } from './criteria-table.tsx';
import { Level } from './level.tsx';
import { MarksTable } from './marks-table.tsx';

interface ObservationSheetProps {
  readonly onPaper: OnPaper;
  /** Nothing for a form to be filled in by hand. */
  readonly sheet: AssessmentState | undefined;
  readonly label: string;
}

type Fact = readonly [label: string, value: string];

/** Who sat where; nothing is a line to write a name on. */
function peopleIn({ state }: OnPaper, t: TFunction): readonly Fact[] {
  const { names, agent, customer } = state.started;
  const script = t('paper.observation.script');
  return [
    [t('paper.observation.agent'), agent === undefined ? (names?.agent ?? '') : script],
    [t('paper.observation.customer'), customer === undefined ? script : (names?.customer ?? '')],
    [t('paper.observation.observers'), names?.observers.join(t('paper.observation.and')) ?? ''],
    [t('paper.observation.teacher'), ''],
  ];
}

function writtenBy({ started }: AssessmentState, t: TFunction): Fact {
  const who = started.name === '' ? t(`sheet.who.${started.rater}`) : started.name;
  const when = t(`paper.observation.when.${started.live ? 'live' : 'later'}`);
  return [t('paper.observation.by'), t('paper.observation.writtenBy', { who, when })];
}

function Head({ onPaper, sheet }: Omit<ObservationSheetProps, 'label'>) {
  const { t, i18n } = useTranslation();
  const { scenario, state } = onPaper;
  const { at, level } = state.started;
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(at);
  return (
    <HeadFacts
      facts={[
        [t('paper.observation.scenario'), scenario.strings.title, scenario.locale],
        [t('paper.observation.date'), date],
        [t('paper.observation.customerType'), scenario.personaStrings.name, scenario.locale],
        [t('paper.observation.level'), t(`report.total.level.${level}`)],
        ...peopleIn(onPaper, t),
        ...(sheet === undefined ? [] : [writtenBy(sheet, t)]),
      ]}
    />
  );
}

const WORDS = ['strengths', 'improvements'] as const;

/** What went well and what to improve; an empty form has lines to write on. */
function InWords({ sheet }: Pick<ObservationSheetProps, 'sheet'>) {
  const { t } = useTranslation();
  return (
    <dl className={styles.words}>
      {WORDS.map((about) => (
        <div key={about}>
          <dt>{t(`paper.observation.${about}`)}</dt>
          <dd>{sheet?.[about] ?? ''}</dd>
        </div>
      ))}
    </dl>
  );
}

/** 小组观察记录表: filled in from a handed-in sheet, or empty for writing by hand. */
export function ObservationSheet({ onPaper, sheet, label }: ObservationSheetProps) {
  const { t } = useTranslation();
  const { scenario, sheetWords } = onPaper;
  const rater = sheet?.started.rater ?? 'observer';
  const form = sheetForm(scenario.rubric, scenario.script.channel, rater);
  return (
    <SheetOfPaper title={t('paper.observation.title')} label={label}>
      <Head onPaper={onPaper} sheet={sheet} />
      {sheet !== undefined && !isComparable(scenario, sheet) && <p>{t('paper.observation.old')}</p>}
      {sheet === undefined && <p className={styles.small}>{t('paper.observation.scale')}</p>}
      {form.criteria.length > 0 && <CriteriaTable words={sheetWords} form={form} sheet={sheet} />}
      <p className={styles.overall}>
        {t('paper.observation.overall')}{' '}
        <Level level={sheet?.overall} isEmpty={sheet === undefined} />
      </p>
      <MarksTable onPaper={onPaper} sheet={sheet} />
      <InWords sheet={sheet} />
      <Signatures
        title={t('paper.observation.signatures')}
        people={[
          t('paper.observation.agent'),
          t('paper.observation.customer'),
          t('paper.observation.observers'),
          t('paper.observation.teacher'),
          t('paper.observation.date'),
        ]}
      />
    </SheetOfPaper>
  );
}
