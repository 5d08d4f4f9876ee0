import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Series } from '../../../core/classroom/carry/parts.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Codes } from '../gradebook-ports.ts';
import { listWords } from '../list-words.ts';
import styles from '../collect/collect.module.css';
import { FileButton } from '../../../ui/file-button.tsx';
import { fromFiles } from '../collect/inputs.ts';
import type { CollectingWays } from '../collect/use-collecting.ts';
import { numberRanges } from './number-ranges.ts';
import { useCamera } from './use-camera.ts';

/** So many numbers of missing codes are named. */
const NAMED = 8;

function OneSeries({ series, place }: { readonly series: Series; readonly place: number }) {
  const { t, i18n } = useTranslation();
  const { count, joined } = series;
  const label = t('gradebook.scan.series', { number: place + 1 });
  const missing = joined.ok || joined.error.code !== 'incomplete' ? [] : joined.error.missing;
  const ranges = numberRanges(missing);
  const named = [...ranges.slice(0, NAMED), ...(ranges.length > NAMED ? ['…'] : [])];
  return (
    <li className={styles.series} data-whole={joined.ok || undefined}>
      <span>
        {joined.ok && <Icon name="check" />} <b>{label}</b>
      </span>
      <progress max={count} value={count - missing.length} aria-label={label} />
      <span>
        {t('gradebook.scan.have', { have: count - missing.length, count })}
        {missing.length > 0 &&
          ` ${t('gradebook.scan.missing', { numbers: listWords(named, i18n.language) })}`}
        {joined.ok && ` ${t('gradebook.scan.whole')}`}
      </span>
    </li>
  );
}

/** A picture on the clipboard is taken wherever it is pasted. */
function usePastedPictures(onFiles: (files: FileList) => void): void {
  const take = useEffectEvent(({ clipboardData }: ClipboardEvent) => {
    if (clipboardData !== null && clipboardData.files.length > 0) onFiles(clipboardData.files);
  });
  useEffect(() => {
    const left = new AbortController();
    document.addEventListener('paste', take, { signal: left.signal });
    return () => left.abort();
  }, []);
}

/** Reads the codes students show on their screens: by camera, from photos, from a pasted picture. */
export function ScanPanel({
  collecting,
  reader,
}: {
  readonly collecting: CollectingWays;
  readonly reader: Codes;
}) {
  const { t } = useTranslation();
  const { codes, start, add } = collecting;
  const {
    state,
    video,
    start: turnOn,
    stop: turnOff,
  } = useCamera(reader, (texts) => {
    const found = codes.add(t('gradebook.scan.source'), texts);
    // A code that is none of ours is passed over without a word: the camera sees many things.
    add(found.filter(({ sealed }) => sealed.ok));
  });
  usePastedPictures((files) => start(fromFiles(files)));
  const isOn = state === 'on' || state === 'starting';
  const isWithout = state === 'insecure' || state === 'refused' || state === 'no-camera';
  return (
    <div className={styles.scan} id="collect-scan">
      <p>{t('gradebook.scan.text')}</p>
      <div className={styles.ways}>
        <Button
          icon={isOn ? 'cross' : 'eye'}
          disabled={state === 'starting'}
          onClick={isOn ? turnOff : () => void turnOn()}
        >
          {t(isOn ? 'gradebook.scan.stop' : 'gradebook.scan.camera')}
        </Button>
        <FileButton
          takes="several"
          accept="image/*"
          label={t('gradebook.scan.pictures')}
          onFiles={(files) => start(fromFiles(files))}
        />
      </div>
      {isWithout && (
        <Notice tone="warning" announce="status" title={t('gradebook.scan.noCamera')}>
          {t(`gradebook.scan.problem.${state}`)}
        </Notice>
      )}
      <video
        ref={video}
        className={styles.camera}
        hidden={!isOn}
        muted
        playsInline
        aria-label={t('gradebook.scan.view')}
      />
      {codes.series.length > 0 && (
        <div aria-live="polite">
          <ul className={styles.lines}>
            {codes.series.map((series, place) => (
              <OneSeries key={series.name} series={series} place={place} />
            ))}
          </ul>
          <Button variant="quiet" onClick={codes.forget}>
            {t('gradebook.scan.forget')}
          </Button>
        </div>
      )}
    </div>
  );
}
