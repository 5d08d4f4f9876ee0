import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { AgreementSection } from './agreement.tsx';
import { columnsOf } from './columns.ts';
import { CriteriaMatrix } from './criteria-matrix.tsx';
import { ItemsMatrix } from './items-matrix.tsx';
import type { JudgedTalk } from './load-opinions.ts';
import { OwnWords } from './own-words.tsx';
import { Splits } from './splits.tsx';

interface OpinionsViewProps {
  readonly talk: JudgedTalk;
  readonly onSelf: () => void;
}

function Ways({ session }: { readonly session: string }) {
  const { t } = useTranslation();
  return (
    <>
      <ButtonLink icon="eye" href={hrefOf({ name: 'observe', session })}>
        {t('sheet.opinions.observe')}
      </ButtonLink>
      <ButtonLink icon="chat" href={hrefOf({ name: 'debrief', session })}>
        {t('sheet.opinions.debrief')}
      </ButtonLink>
      <ButtonLink icon="chart" href={hrefOf({ name: 'report', session })}>
        {t('sheet.opinions.report')}
      </ButtonLink>
      <ButtonLink icon="document" href={hrefOf({ name: 'paper', session })}>
        {t('sheet.opinions.paper')}
      </ButtonLink>
      <Button icon="print" onClick={() => globalThis.print()}>
        {t('sheet.opinions.print')}
      </Button>
    </>
  );
}

/** Nobody has handed in anything: what there would be to see, and the way there. */
function Nothing({ talk }: { readonly talk: JudgedTalk }) {
  const { t } = useTranslation();
  const { session } = talk.state.started;
  return (
    <Notice
      tone="info"
      title={t('sheet.opinions.noneTitle')}
      actions={
        <ButtonLink variant="primary" icon="eye" href={hrefOf({ name: 'observe', session })}>
          {t('sheet.opinions.observe')}
        </ButtonLink>
      }
    >
      {t('sheet.opinions.none')}
    </Notice>
  );
}

/** A person who played the agent and has not said what they think of it themselves. */
function NoSelf({ talk, onSelf }: OpinionsViewProps) {
  const { t } = useTranslation();
  const hasSelf = talk.handedIn.some(({ started }) => started.rater === 'self');
  if (hasSelf || talk.state.started.agent !== undefined) return null;
  return (
    <div data-print="hide">
      <Notice
        tone="info"
        actions={
          <Button icon="pencil" onClick={onSelf}>
            {t('sheet.self.start')}
          </Button>
        }
      >
        {t('sheet.self.missing')}
      </Notice>
    </div>
  );
}

/** Everybody's opinion side by side: where they differ, level by level, item by item, and how far they agree. */
export function OpinionsView({ talk, onSelf }: OpinionsViewProps) {
  const { t } = useTranslation();
  const { scenario, state, open } = talk;
  const columns = columnsOf(talk, t);
  return (
    <Page
      title={`${t('sheet.opinions.title')} · ${scenario.strings.title}`}
      lead={t('sheet.opinions.lead')}
      actions={<Ways session={state.started.session} />}
    >
      <NoSelf {...{ talk, onSelf }} />
      {open > 0 && <p>{t('sheet.opinions.some', { count: open })}</p>}
      {columns.length === 0 ? (
        <Nothing talk={talk} />
      ) : (
        <>
          <Splits {...{ talk, columns }} />
          <AgreementSection {...{ scenario, columns }} />
          <CriteriaMatrix {...{ talk, columns }} />
          <OwnWords columns={columns} />
          <ItemsMatrix {...{ talk, columns }} />
          {columns.some(({ isCompared }) => !isCompared) && <p>{t('sheet.opinions.oldRubric')}</p>}
        </>
      )}
    </Page>
  );
}
