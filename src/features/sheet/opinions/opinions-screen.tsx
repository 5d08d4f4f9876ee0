import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { DeadEnd } from '../../../ui/dead-end.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Page } from '../../../ui/page.tsx';
import { hrefOf } from '../../../ui/route.ts';
import { useTask } from '../../../ui/use-task.ts';
import { SelfRating } from '../self/self-rating.tsx';
import { type JudgedTalk, loadOpinions, type OpinionPorts } from './load-opinions.ts';
import { OpinionsView } from './opinions-view.tsx';

interface OpinionsScreenProps extends OpinionPorts {
  readonly session: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

interface OwnViewProps extends OpinionsScreenProps {
  readonly talk: JudgedTalk;
  readonly onDone: () => void;
}

/** The agent's own view, with everybody else's out of sight. */
function OwnView({ talk, onDone, session, assessmentLog, now, newId }: OwnViewProps) {
  const { t } = useTranslation();
  const { scenario, words, state, self } = talk;
  return (
    <Page
      title={`${t('sheet.self.title')} · ${scenario.strings.title}`}
      lead={t('sheet.self.lead')}
      width="narrow"
      actions={<Button onClick={onDone}>{t('sheet.self.back')}</Button>}
    >
      <SelfRating
        {...{ scenario, words, session, assessmentLog, now, newId }}
        name={state.started.names?.agent ?? ''}
        onHandedIn={onDone}
        {...(self !== undefined && { sheet: self })}
      />
    </Page>
  );
}

/** What everybody thinks of one talk. */
export function OpinionsScreen(props: OpinionsScreenProps) {
  const { session, sessionLog, assessmentLog, scenarios } = props;
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const [isRating, setRating] = useState(false);
  const [task, again] = useTask(
    useCallback(
      () => loadOpinions(session, { sessionLog, assessmentLog, scenarios }, language),
      [session, sessionLog, assessmentLog, scenarios, language],
    ),
  );
  const done = useCallback(() => {
    setRating(false);
    again();
  }, [again]);
  const loaded = task.state === 'failed' ? undefined : task.value;
  if (task.state === 'loading' && loaded === undefined)
    return <Loading>{t('sheet.loading')}</Loading>;
  if (loaded?.ok !== true)
    return (
      <DeadEnd
        title={t('play.problem.title')}
        text={t(`play.problem.${loaded?.ok === false ? loaded.error : 'unreachable'}`)}
      >
        <ButtonLink variant="primary" icon="home" href={hrefOf({ name: 'library' })}>
          {t('play.home')}
        </ButtonLink>
        <Button onClick={again}>{t('play.again')}</Button>
      </DeadEnd>
    );
  if (isRating) return <OwnView {...props} talk={loaded.value} onDone={done} />;
  return <OpinionsView talk={loaded.value} onSelf={() => setRating(true)} />;
}
