import { useTranslation } from 'react-i18next';
import type { PathNode } from '../../../core/class-view/path-map.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { Icon } from '../../../ui/icon.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { BOX, type PlacedNode } from './layout.ts';
import { isGoodEnding, type NodeWords } from './node-words.ts';
import styles from './path-drawing.module.css';

interface NodeBoxProps extends PlacedNode {
  readonly words: NodeWords;
  readonly scenario: Scenario;
  readonly of: number;
  readonly isChosen: boolean;
  readonly onChoose: (node: PathNode) => void;
}

/** Good or bad for an ending; how the customer fared for a beat. */
function toneOf(scenario: Scenario, node: PathNode): 'good' | 'bad' | 'plain' {
  if (node.kind === 'ending') return isGoodEnding(scenario, node) ? 'good' : 'bad';
  return node.lost > 0 ? 'bad' : 'plain';
}

/** One place of the talk: how many came by, what the customer says there, how many were lost. */
export function NodeBox({ node, x, y, words, scenario, of, isChosen, onChoose }: NodeBoxProps) {
  const { t } = useTranslation();
  const tone = toneOf(scenario, node);
  return (
    <button
      type="button"
      className={styles.node}
      data-tone={tone}
      data-kind={node.kind}
      aria-pressed={isChosen}
      style={{
        insetInlineStart: `${x}em`,
        insetBlockStart: `${y}em`,
        inlineSize: `${BOX.width}em`,
        blockSize: `${BOX.height}em`,
      }}
      onClick={() => onChoose(node)}
    >
      <span className={styles.count}>
        {node.talks}
        <VisuallyHidden> {t('lesson.path.of', { of })} </VisuallyHidden>
      </span>
      <span className={styles.text} lang={words.lang}>
        <VisuallyHidden>{words.stage}: </VisuallyHidden>
        {words.text}
      </span>
      {node.kind === 'ending' && (
        <span className={styles.sign}>
          <Icon name={tone === 'good' ? 'check' : 'warning'} />
          <VisuallyHidden>
            {t(tone === 'good' ? 'lesson.path.good' : 'lesson.path.bad')}
          </VisuallyHidden>
        </span>
      )}
      {node.lost > 0 && (
        <span className={styles.lost}>
          ✕ {node.lost}
          <VisuallyHidden> {t('lesson.path.lostHere')}</VisuallyHidden>
        </span>
      )}
    </button>
  );
}
