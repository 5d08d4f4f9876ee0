import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PathMap, PathNode } from '../../../core/class-view/path-map.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { SCROLLS_BY_KEYBOARD } from '../../../ui/scrolls-by-keyboard.ts';
import { BOX, type DrawnEdge, type Layout, layOut } from './layout.ts';
import { NodeBox } from './node-box.tsx';
import { useNodeWords } from './node-words.ts';
import styles from './path-drawing.module.css';

interface PathDrawingProps {
  readonly map: PathMap;
  readonly words: Scenario;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

interface EdgesProps extends Pick<Layout, 'width' | 'height'> {
  readonly edges: readonly DrawnEdge[];
  readonly chosen: string | undefined;
}

/** Thin ways first, so that the well-trodden ones lie on top. */
function Edges({ edges, width, height, chosen }: EdgesProps) {
  const sorted = [...edges].sort((one, other) => one.thick - other.thick);
  return (
    <svg
      className={styles.edges}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {sorted.map(({ edge, d, isBack, thick }) => (
        <path
          key={`${edge.from} ${edge.to}`}
          d={d}
          strokeWidth={thick}
          data-back={isBack}
          data-lost={edge.lost > 0}
          data-chosen={edge.from === chosen || edge.to === chosen}
          strokeDasharray={isBack ? '0.6 0.4' : undefined}
        />
      ))}
    </svg>
  );
}

const em = (length: number): string => `${length}em`;

function Heads({
  columns,
  names,
}: Pick<Layout, 'columns'> & { readonly names: readonly string[] }) {
  return columns.map((left, column) => (
    <p
      key={left}
      className={styles.stage}
      style={{ insetInlineStart: em(left), inlineSize: em(BOX.width) }}
    >
      {names[column]}
    </p>
  ));
}

/** Beats in the columns of their stages, ways between them as thick as many went. */
export function PathDrawing({ map, words, chosen, onChoose }: PathDrawingProps) {
  const { t } = useTranslation();
  const layout = useMemo(() => layOut(map), [map]);
  const wordsOf = useNodeWords(words);
  const { width, height, nodes, edges, columns } = layout;
  const stages = map.stages.map((stage) => words.strings.stages[stage] ?? stage);
  const choose = ({ id }: PathNode): void => onChoose(id);
  return (
    <section className={styles.scroll} aria-label={t('lesson.path.map')} {...SCROLLS_BY_KEYBOARD}>
      <div
        className={styles.map}
        style={{ inlineSize: em(width), blockSize: em(height), ['--wide' as string]: width }}
      >
        <Edges {...{ edges, width, height, chosen }} />
        <Heads
          columns={columns}
          names={[t('lesson.path.start'), ...stages, t('lesson.path.ending')]}
        />
        {nodes.map((placed) => (
          <NodeBox
            key={placed.node.id}
            {...placed}
            words={wordsOf(placed.node)}
            scenario={words}
            of={map.talks}
            isChosen={placed.node.id === chosen}
            onChoose={choose}
          />
        ))}
      </div>
    </section>
  );
}
