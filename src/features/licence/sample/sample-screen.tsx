import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sheet } from '../../../core/assessment/assessment-log.ts';
import { firstHandedIn, observersOf } from '../../../core/assessment/licence/attempts.ts';
import { keyForm } from '../../../core/assessment/licence/key-form.ts';
import { sampleAt } from '../../../core/assessment/licence/sample.ts';
import { sheetForm } from '../../../core/assessment/sheet-form.ts';
import { Loading } from '../../../ui/loading.tsx';
import { useTask } from '../../../ui/use-task.ts';
import { ComparedView } from '../compared/compared-view.tsx';
import type { LicencePorts, WatchSample } from '../licence-ports.ts';
import { Problem } from '../problem.tsx';
import { BeginCard } from './begin-card.tsx';
import { FocusOnHeading } from './focus-on-heading.tsx';
import { loadSample, type SampleLoaded } from './load-sample.ts';

interface SampleScreenProps extends LicencePorts {
  /** As it stands in the address. */
  readonly sample: string;
  readonly watch: WatchSample;
}

/** Nothing chosen yet, somebody at work, or a sheet beside its key. */
type Place =
  | { readonly at: 'beginning' }
  | { readonly at: 'talk'; readonly name: string; readonly sheet?: Sheet }
  | { readonly at: 'key'; readonly assessment: string };

const idOf = ([first]: Sheet): string =>
  first?.type === 'assessment.started' ? first.assessment : '';

const nameOf = ([first]: Sheet): string => (first?.type === 'assessment.started' ? first.name : '');

interface StepsProps extends Pick<SampleScreenProps, 'watch'> {
  readonly loaded: SampleLoaded;
  /** A sheet that has just been handed in is being fetched. */
  readonly isReloading: boolean;
  readonly onReload: () => void;
}

function Steps({ loaded, isReloading, onReload, watch }: StepsProps) {
  const { t } = useTranslation();
  const [place, setPlace] = useState<Place>({ at: 'beginning' });
  const { opened } = loaded;
  const { rubric, script } = opened.scenario;
  const [form] = useState(() => keyForm(rubric, sheetForm(rubric, script.channel, 'observer')));
  const begin = (name: string) => setPlace({ at: 'talk', name });
  if (place.at === 'talk')
    return (
      <FocusOnHeading key="talk">
        {watch({
          opened,
          form,
          name: place.name,
          sheet: place.sheet,
          onHandedIn: (assessment) => {
            setPlace({ at: 'key', assessment });
            onReload();
          },
        })}
      </FocusOnHeading>
    );
  if (isReloading) return <Loading>{t('licence.loading')}</Loading>;
  const sheet =
    place.at === 'key' ? loaded.own.find((one) => idOf(one) === place.assessment) : undefined;
  const state = sheet && firstHandedIn(sheet);
  if (sheet !== undefined && state !== undefined)
    return (
      <FocusOnHeading key="compared">
        <ComparedView {...{ loaded, form, sheet, state }} onOnce={() => begin(nameOf(sheet))} />
      </FocusOnHeading>
    );
  return (
    <BeginCard
      {...{ loaded }}
      name={observersOf(loaded.sheets)[0] ?? ''}
      onBegin={begin}
      onOpen={(chosen) =>
        setPlace(
          firstHandedIn(chosen) === undefined
            ? { at: 'talk', name: nameOf(chosen), sheet: chosen }
            : { at: 'key', assessment: idOf(chosen) },
        )
      }
    />
  );
}

/** One sample: watched and marked, then held against its key. */
export function SampleScreen(props: SampleScreenProps) {
  const { t, i18n } = useTranslation();
  const locale = i18n.language;
  const { sample, samples, scenarios, assessmentLog } = props;
  const [task, again] = useTask(
    useCallback(
      () => loadSample(sampleAt(sample), { samples, scenarios, assessmentLog }, locale),
      [sample, samples, scenarios, assessmentLog, locale],
    ),
  );
  const loaded = task.state === 'failed' ? undefined : task.value;
  if (loaded === undefined)
    return task.state === 'failed' ? (
      <Problem failure="unreachable" onAgain={again} />
    ) : (
      <Loading>{t('licence.loading')}</Loading>
    );
  if (!loaded.ok) return <Problem failure={loaded.error} onAgain={again} />;
  return (
    <Steps
      watch={props.watch}
      loaded={loaded.value}
      isReloading={task.state === 'loading'}
      onReload={again}
    />
  );
}
