import { useTranslation } from 'react-i18next';
import type { TalkTotal } from '../../../core/appraisal/evidence.ts';
import { lackingOf } from '../../../core/appraisal/round-progress.ts';
import { type Case, caseOf } from '../../../core/appraisal/round-state.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DeadEnd } from '../../../ui/dead-end.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import type { AppraisalPorts } from '../appraisal-ports.ts';
import shared from '../appraisal.module.css';
import { WithRound } from '../parts/with-round.tsx';
import { LastFact } from '../round/last-fact.tsx';
import type { OpenRound } from '../round/use-round.ts';
import { History } from './history.tsx';
import { ImprovementCard } from './improvement-card.tsx';
import { MarkForm } from './mark-form.tsx';
import { MarkTable } from './mark-table.tsx';
import { NoticeCard } from './notice-card.tsx';
import { ObjectionCard } from './objection-card.tsx';
import { PaperForm } from './paper-form.tsx';
import { ReplyCard } from './reply-card.tsx';
import { TalkTotals } from './talk-totals.tsx';

const NO_TOTALS: readonly TalkTotal[] = [];

interface CaseScreenProps extends AppraisalPorts {
  readonly id: string;
  readonly student: string;
}

interface ViewProps {
  readonly one: Case;
  readonly open: OpenRound;
  readonly ports: AppraisalPorts;
}

/** The students before and after, in the order of the roster. */
function Neighbours({ one, open }: Pick<ViewProps, 'one' | 'open'>) {
  const { t } = useTranslation();
  const { cases, round } = open.state;
  const at = cases.findIndex(({ student }) => student.id === one.student.id);
  const ways = [
    { to: cases[at - 1], icon: 'arrow-left', label: t('appraisal.sheet.before_') },
    { to: cases[at + 1], icon: 'arrow-right', label: t('appraisal.sheet.next_') },
  ] as const;
  return (
    <>
      {ways.map(
        ({ to, icon, label }) =>
          to !== undefined && (
            <ButtonLink
              key={icon}
              icon={icon}
              href={hrefOf({ name: 'appraisal', id: round, student: to.student.id })}
              aria-label={t('appraisal.sheet.about', { name: label, what: to.student.name })}
            >
              {label}
            </ButtonLink>
          ),
      )}
    </>
  );
}

/** What can be done with this student at this step, the most important first. */
function Work({ one, open, ports }: ViewProps) {
  const { state } = open;
  // Marking takes somebody who was left out back in.
  if (one.leftOut !== undefined && state.stage !== 'mark') return null;
  switch (state.stage) {
    case 'plan':
      return null;
    case 'collect':
      return <PaperForm {...{ one, open }} />;
    case 'mark':
      return (
        <MarkForm
          key={one.marked === undefined ? 'new' : 'marked'}
          {...{ one, open }}
          go={ports.go}
        />
      );
    case 'object':
    case 'final':
    case 'archived':
      return (
        <>
          {one.objections.length > 0 && <ObjectionCard {...{ one, open }} now={ports.now} />}
          <ReplyCard {...{ one, open }} now={ports.now} />
          <NoticeCard {...{ one, state, ports }} />
          <ImprovementCard {...{ one, open }} now={ports.now} />
        </>
      );
  }
}

function Lacking({ one, open }: Pick<ViewProps, 'one' | 'open'>) {
  const { t } = useTranslation();
  const { stage, plan } = open.state;
  const lacking = stage === 'plan' || stage === 'collect' ? lackingOf(one, plan) : [];
  if (one.leftOut !== undefined)
    return <Notice tone="info">{t('appraisal.sheet.leftOut', { reason: one.leftOut })}</Notice>;
  if (lacking.length === 0) return null;
  return (
    <Notice tone="warning">
      {lacking.map((giver) => t(`appraisal.sheet.lacking.${giver}`)).join(t('appraisal.comma'))}
    </Notice>
  );
}

function CaseView({ one, open, ports }: ViewProps) {
  const { t } = useTranslation();
  const { state, facts } = open;
  const { name, number, id } = one.student;
  return (
    <Page
      title={name}
      lead={[number, state.plan.period].filter((part) => part !== '').join(' · ')}
      actions={
        <>
          <ButtonLink icon="flag" href={hrefOf({ name: 'appraisal', id: state.round })}>
            {t('appraisal.toRound')}
          </ButtonLink>
          <Neighbours {...{ one, open }} />
        </>
      }
    >
      <Lacking {...{ one, open }} />
      <MarkTable one={one} state={state}>
        <TalkTotals
          totals={one.evidence?.totals ?? NO_TOTALS}
          open={open}
          scenariosOf={ports.scenariosOf}
        />
      </MarkTable>
      <Work {...{ one, open, ports }} />
      <LastFact open={open} student={id} />
      <Card aria-label={t('appraisal.sheet.history')}>
        <details className={shared.details} open={state.stage === 'archived'}>
          <summary>{t('appraisal.sheet.history')}</summary>
          <History {...{ facts, state }} student={id} />
        </details>
      </Card>
    </Page>
  );
}

/** One student in a round: self, peers and teacher side by side, and everything that came of it. */
export function CaseScreen({ id, student, ...ports }: CaseScreenProps) {
  const { t } = useTranslation();
  return (
    <WithRound id={id} ports={ports}>
      {(open) => {
        const one = caseOf(open.state, student);
        if (one === undefined)
          return (
            <DeadEnd title={t('appraisal.title')} text={t('appraisal.failure.unknown-student')}>
              <ButtonLink variant="primary" href={hrefOf({ name: 'appraisal', id })}>
                {t('appraisal.toRound')}
              </ButtonLink>
            </DeadEnd>
          );
        // While collecting, what the hand-ins say now stands where the round has nothing of its own yet.
        const seen = { ...one, evidence: one.evidence ?? open.found.get(student) };
        return <CaseView one={seen} open={open} ports={ports} />;
      }}
    </WithRound>
  );
}
