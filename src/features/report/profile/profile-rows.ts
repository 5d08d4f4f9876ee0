import type { TFunction } from 'i18next';
import type { Courtesy, TalkProfile } from '../../../core/scoring/talk-profile.ts';
import { formatDuration } from '../../../ui/duration.ts';

/** A figure with its name, ready to be shown. */
export interface FigureRow {
  readonly id: string;
  readonly name: string;
  readonly value: string;
}

/** What a call in this language is counted in. */
export const unitOf = (locale: string): 'characters' | 'words' =>
  locale.startsWith('zh') ? 'characters' : 'words';

/** From here on seconds are hard to picture. */
const LONG = 120;
const NOTHING = '–';

function showSeconds(seconds: number, t: TFunction): string {
  if (seconds >= LONG) return formatDuration(seconds * 1000);
  return t('report.profile.seconds', { count: seconds });
}

/** Length, questions and reply times; a call without a single reply has no reply time. */
export function figureRows(
  profile: TalkProfile,
  locale: string,
  t: TFunction,
): readonly FigureRow[] {
  const length = (count: number): string => t(`report.profile.${unitOf(locale)}`, { count });
  const { utterances, words, wordsPerUtterance, longest, questions, replySeconds } = profile;
  const hasReplied = replySeconds.longest > 0;
  const values = {
    said: `${t('report.profile.sentences', { count: utterances })} · ${length(words)}`,
    average: length(wordsPerUtterance),
    longest: length(longest),
    open: String(questions.open),
    closed: String(questions.closed),
    reply: hasReplied ? showSeconds(replySeconds.median, t) : NOTHING,
    slowest: hasReplied ? showSeconds(replySeconds.longest, t) : NOTHING,
  };
  const ids = ['said', 'average', 'longest', 'open', 'closed', 'reply', 'slowest'] as const;
  return ids.map((id) => ({ id, name: t(`report.profile.figures.${id}`), value: values[id] }));
}

export interface CourtesyRow extends FigureRow {
  readonly id: keyof Courtesy;
  readonly help: string;
  /** Of all sentences, 0–1. */
  readonly share: number;
}

const COURTESIES = ['honorific', 'thanks', 'sorry', 'empathy', 'reception', 'plain'] as const;

/** In how many of the sentences each courtesy was shown. */
export const courtesyRows = (
  { courtesy, utterances }: TalkProfile,
  t: TFunction,
): readonly CourtesyRow[] =>
  COURTESIES.map((id) => ({
    id,
    name: t(`report.profile.courtesy.${id}.name`),
    value: t('report.profile.courtesy.value', { done: courtesy[id], of: utterances }),
    help: t(`report.profile.courtesy.${id}.help`),
    share: utterances === 0 ? 0 : courtesy[id] / utterances,
  }));
