import type { ComponentProps } from 'react';

interface PictureProps extends Omit<ComponentProps<'svg'>, 'role' | 'aria-label'> {
  /** What the drawing tells, for those who do not see it. */
  readonly label: string;
}

/** A drawing that says something: screen readers get its sentence and skip its parts. */
export function Picture({ label, children, ...rest }: PictureProps) {
  const meaning = { role: 'img', 'aria-label': label };
  return (
    <svg {...rest} {...meaning} focusable="false">
      {children}
    </svg>
  );
}
