import { useRef } from 'react';
import { Button } from './button.tsx';

interface ChooseFileProps {
  readonly label: string;
  /** What the browser's dialog offers, such as `.json`. */
  readonly accept: string;
  /** Whether several can be chosen at once. */
  readonly several?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the browser's file dialog. */
export function ChooseFile({ label, accept, several = false, onFiles }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        className="hidden-visually"
        tabIndex={-1}
        aria-hidden="true"
        accept={accept}
        multiple={several}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) onFiles(files);
          // Else the same file could not be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
