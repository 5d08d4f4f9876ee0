import { useRef } from 'react';
import { Button } from '../../../ui/button.tsx';
import type { IconName } from '../../../ui/icon.tsx';

interface FileButtonProps {
  readonly label: string;
  readonly icon: IconName;
  readonly variant?: 'primary' | 'secondary';
  /** A whole folder instead of files. */
  readonly folder?: boolean;
  /** Kinds of files that are offered first. */
  readonly accept?: string;
  readonly onFiles: (files: FileList) => void;
}

/** A native file field behind a button; without words of its own for screen readers. */
export function FileButton(props: FileButtonProps) {
  const { label, icon, variant = 'secondary', folder = false, accept, onFiles } = props;
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={icon} variant={variant} onClick={() => field.current?.click()}>
        {label}
      </Button>
      <input
        ref={(input) => {
          field.current = input;
          // No attribute React knows of.
          if (folder) input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        multiple
        hidden
        aria-label={label}
        {...(accept !== undefined && { accept })}
        onChange={({ target }) => {
          if (target.files !== null) onFiles(target.files);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
