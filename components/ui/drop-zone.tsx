import { type DragEvent, type ReactNode, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';

interface DropZoneProps {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** Takes a file that is dropped on its content; the page hears nothing of it and is not left for the file. */
export function DropZone({ onFile, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const follow = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    onFile(file);
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
