import { useRef } from 'react';
import { Button } from '../../../ui/button.tsx';

interface FileButtonProps {
  readonly label: string;
  /** Endings and types, as an input takes them. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** Opens the browser's file dialog. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          // So that the same file can be chosen again after it was put right.
          currentTarget.value = '';
        }}
      />
      <Button icon="upload" onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
