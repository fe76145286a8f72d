import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from './button.tsx';

/** A file's name and its first bytes. */
export interface FileRead {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file, up to `most` bytes of it. Rejects where the browser cannot read it, such as a folder. */
export async function readFile(file: File, most: number): Promise<FileRead> {
  // By way of a Response, and copied: Firefox lets content scripts neither use File.arrayBuffer() nor slice a buffer of the page.
  const view = new Uint8Array(await new Response(file.slice(0, most)).arrayBuffer());
  return { name: file.name, bytes: new Uint8Array(view) };
}

interface ChooseFileProps {
  /** What the browser's dialog offers, such as `.json`. */
  readonly accept: string;
  /** Whether several can be chosen at once. */
  readonly several?: boolean;
  /** Set where the dialog would close the page, as Firefox does with a popup: opens a tab in its place. */
  readonly onElsewhere: (() => void) | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the browser's file dialog. */
export function ChooseFile({ accept, several = false, onElsewhere, onFiles }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  if (onElsewhere) return <Button onClick={onElsewhere}>{sentence('choose_file')}</Button>;
  return (
    <>
      <Button onClick={() => input.current?.click()}>{sentence('choose_file')}</Button>
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

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped on its content; the page hears nothing of them and is not left for one. */
export function DropZone({ onFiles, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const follow = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onFiles(files);
  };
  return (
    <section
      className="drop-zone"
      aria-label={sentence('drop_file_here')}
      data-over={over}
      onDragEnter={follow}
      onDragOver={follow}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </section>
  );
}
