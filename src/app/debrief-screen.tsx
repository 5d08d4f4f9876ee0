import type { ComponentProps } from 'react';
import { DebriefScreen as Debrief } from '../features/debrief/debrief-screen.tsx';
import { SelfRating } from '../features/sheet/self/self-rating.tsx';

type DebriefScreenProps = Omit<ComponentProps<typeof Debrief>, 'selfRating'>;

/** The debrief with the parts of other features it leads through. */
export function DebriefScreen(props: DebriefScreenProps) {
  const { assessmentLog, now, newId } = props;
  return (
    <Debrief
      {...props}
      selfRating={({ sheet, ...slot }) => (
        <SelfRating
          {...slot}
          {...{ assessmentLog, now, newId }}
          {...(sheet !== undefined && { sheet })}
        />
      )}
    />
  );
}
