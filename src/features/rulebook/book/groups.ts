import type { TFunction } from 'i18next';
import type { ChapterName } from '../chapter-link.tsx';
import type { NarrowedBook } from './narrow-book.ts';

export interface Group {
  readonly name: 'textbook' | 'further' | 'acts';
  readonly entries: readonly { readonly name: ChapterName; readonly title: string }[];
}

/** The chapters that stay, by group, with their titles; groups with nothing left are gone. */
export function groupsOf({ faults, acts }: NarrowedBook, t: TFunction): readonly Group[] {
  const shownFaults = faults.filter(({ isShown }) => isShown).map(({ item }) => item);
  const faultEntries = (isTextbook: boolean) =>
    shownFaults
      .filter((chapter) => chapter.isTextbook === isTextbook)
      .map(({ class: name }) => ({ name, title: t(`report.faults.${name}.name`) }));
  const actEntries = acts
    .filter(({ isShown }) => isShown)
    .map(({ item }) => ({ name: item.act, title: t(`report.acts.${item.act}.name`) }));
  const groups: readonly Group[] = [
    { name: 'textbook', entries: faultEntries(true) },
    { name: 'further', entries: faultEntries(false) },
    { name: 'acts', entries: actEntries },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}
