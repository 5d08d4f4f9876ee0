import { useRef } from 'react';
import { Button } from './button.tsx';
import type { IconName } from './icon.tsx';

interface FileButtonProps {
  readonly label: string;
  readonly icon?: IconName;
  readonly variant?: 'primary' | 'secondary';
  /** Endings and types that are offered first, as an input takes them. */
  readonly accept?: string;
  /** One file, several, or a folder with everything in it. */
  readonly takes?: 'one' | 'several' | 'folder';
  readonly isBusy?: boolean;
  /** Called with one file at least. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/** Phones know no folders; where this is false a button for them would take none. */
export const knowsFolders = (): boolean => 'webkitdirectory' in HTMLInputElement.prototype;

/** Opens the browser's file dialog. */
export function FileButton(props: FileButtonProps) {
  const { label, icon = 'upload', variant = 'secondary', accept, takes = 'one' } = props;
  const { isBusy, onFiles } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={(field) => {
          input.current = field;
          // No attribute React knows of.
          if (takes === 'folder') field?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        multiple={takes !== 'one'}
        {...(accept !== undefined && { accept })}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [first, ...more] = currentTarget.files ?? [];
          if (first !== undefined) onFiles([first, ...more]);
          // So that the same file can be chosen again after it was put right.
          currentTarget.value = '';
        }}
      />
      <Button
        icon={icon}
        variant={variant}
        disabled={isBusy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
