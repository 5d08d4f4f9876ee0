import { useTranslation } from 'react-i18next';
import type { PathNode } from '../../../core/class-view/path-map.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { beatWords } from '../beat-words.ts';

export interface NodeWords {
  /** Stage, or that it is the beginning or an ending. */
  readonly stage: string;
  /** The customer's line there, or the ending's title. */
  readonly text: string;
  /** Language of the text; the page's own where missing. */
  readonly lang: string | undefined;
}

export const endingId = (node: PathNode): string => node.id.slice('end:'.length);

/** What the places of the map are called. */
export function useNodeWords(words: Scenario): (node: PathNode) => NodeWords {
  const { t } = useTranslation();
  return (node) => {
    if (node.kind === 'start')
      return { stage: t('lesson.path.start'), text: t('lesson.firstWords'), lang: undefined };
    if (node.kind === 'ending') {
      const title = words.strings.endings[endingId(node)]?.title;
      return {
        stage: t('lesson.path.ending'),
        text: title ?? endingId(node),
        lang: words.locale,
      };
    }
    const { stage, line } = beatWords(words, node.id);
    return { stage, text: line, lang: words.locale };
  };
}

/** Whether the script calls an ending good. */
export const isGoodEnding = ({ script }: Scenario, node: PathNode): boolean =>
  script.endings.find(({ id }) => id === endingId(node))?.good === true;
