import { Check, Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from './button.tsx';
import { downloadText, type TextFile } from './download-text.ts';

const SHOWN_MILLISECONDS = 3000;

/** Saves a text as a file, and says so beside the button. */
export function DownloadButton({ file }: { readonly file: TextFile }) {
  const [started, setStarted] = useState(false);
  useEffect(() => {
    if (!started) return;
    const timer = setTimeout(() => setStarted(false), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [started]);
  const Icon = started ? Check : Download;
  return (
    <>
      <Button
        onClick={button => {
          downloadText(file, button);
          setStarted(true);
        }}
      >
        <Icon size={14} aria-hidden="true" />
        {sentence('download')}
      </Button>
      <span className="quiet" aria-live="polite">
        {started && sentence('download_started')}
      </span>
    </>
  );
}
