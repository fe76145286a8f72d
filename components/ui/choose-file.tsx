import { useRef } from 'react';
import { Button } from './button.tsx';

interface ChooseFileProps {
  readonly label: string;
  /** What the browser's dialog offers, such as `.json`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that opens the browser's file dialog. */
export function ChooseFile({ label, accept, onFile }: ChooseFileProps) {
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
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // Else the same file could not be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
