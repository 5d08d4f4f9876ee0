import { useState } from 'react';

interface IllustrationProps {
  /** Path under `pictures/`, without its ending. */
  readonly name: string;
  readonly className?: string | undefined;
}

/** A drawing that goes with words which say the same; without it nothing is missing, so one not found is left out. */
export function Illustration({ name, className }: IllustrationProps) {
  const [isMissing, setIsMissing] = useState(false);
  if (isMissing) return null;
  return (
    <img
      className={className}
      src={`pictures/${name}.svg`}
      alt=""
      loading="lazy"
      decoding="async"
      onError={() => setIsMissing(true)}
    />
  );
}
