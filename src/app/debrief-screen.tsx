import type { ComponentProps } from 'react';
import { DebriefScreen as Debrief } from '../features/debrief/debrief-screen.tsx';

/** The debrief with the parts of other features it leads through. */
export function DebriefScreen(props: Omit<ComponentProps<typeof Debrief>, 'selfRating'>) {
  return <Debrief {...props} selfRating={undefined} />;
}
