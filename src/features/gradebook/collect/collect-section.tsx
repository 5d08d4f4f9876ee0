import type { OpenBook } from '../book/use-book.ts';
import type { GradebookPorts } from '../gradebook-ports.ts';
import { CollectPanel } from './collect-panel.tsx';
import { CollectResults } from './results.tsx';
import { useCollecting } from './use-collecting.ts';

interface CollectProps {
  readonly open: OpenBook;
  readonly ports: GradebookPorts;
}

/** Collecting and what became of it, by itself: what moves while it runs is not the whole gradebook. */
export function CollectSection({ open, ports }: CollectProps) {
  const collecting = useCollecting(open, ports);
  return (
    <>
      <CollectPanel collecting={collecting} codes={ports.codes} />
      <CollectResults collecting={collecting} book={open.book} />
    </>
  );
}
