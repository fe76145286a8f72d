import { Check, Copy, Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from './button.tsx';

/**
 * Puts a text on the clipboard; to be called from a click.
 * Resolves to false where the browser or the page's permissions policy forbids it.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Browsers read the blob after the click; by then it has long been read. */
const KEPT_MILLISECONDS = 30_000;

/** Has the browser save a file. `beside`: an element next to which the link may stand for the click. */
export function downloadFile(
  { content, fileName, mediaType }: { content: BlobPart; fileName: string; mediaType: string },
  beside: Element,
): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = beside.ownerDocument.createElement('a');
  link.href = address;
  link.download = fileName;
  link.hidden = true;
  // The page must not take it for one of its own links.
  link.addEventListener('click', event => event.stopPropagation());
  beside.after(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}

/**
 * Has the browser save a text as a file in UTF-8, which spreadsheets take for another encoding unless a byte order mark
 * stands before it. `beside`: an element next to which the link may stand for the click.
 */
export function downloadText({ text, ...file }: TextFile, beside: Element): void {
  const mark = file.mediaType === 'text/csv' ? '\ufeff' : '';
  downloadFile({ ...file, content: mark + text }, beside);
}

interface TextFile {
  readonly text: string;
  readonly fileName: string;
  readonly mediaType: string;
}

interface CopyButtonProps {
  readonly text: string;
  readonly label?: string;
  readonly disabled?: boolean;
}

/** Copies a text; a tick and a sentence beside the button show whether it worked. */
export function CopyButton({ text, label = sentence('copy'), disabled = false }: CopyButtonProps) {
  const copy: TakeButtonProps['onTake'] = async (_, say) =>
    say((await copyText(text)) ? 'copy_copied' : 'copy_refused');
  return <TakeButton icon={Copy} label={label} disabled={disabled} onTake={copy} />;
}

/** Saves a text as a file, and says so beside the button. */
export function DownloadButton({ file }: { readonly file: TextFile }) {
  const download: TakeButtonProps['onTake'] = (button, say) => {
    downloadText(file, button);
    say('download_started');
  };
  return <TakeButton icon={Download} label={sentence('download')} disabled={false} onTake={download} />;
}

/** Both, with the name that the file has. What was said of one text is not said of the next. */
export function CopyAndDownload({ file }: { readonly file: TextFile }) {
  return (
    <div className="tool-line">
      <DownloadButton file={file} />
      <CopyButton key={file.text} text={file.text} />
      <span className="quiet file-name">{file.fileName}</span>
    </div>
  );
}

const SHOWN_MILLISECONDS = 3000;

type Outcome = 'copy_copied' | 'copy_refused' | 'download_started';

interface TakeButtonProps {
  readonly icon: typeof Copy;
  readonly label: string;
  readonly disabled: boolean;
  readonly onTake: (button: HTMLButtonElement, say: (outcome: Outcome) => void) => void;
}

/** Says beside the button what became of a press: for three seconds where it worked, else until the next. */
function TakeButton({ icon, label, disabled, onTake }: TakeButtonProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const worked = outcome !== null && outcome !== 'copy_refused';
  useEffect(() => {
    if (!worked) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [worked]);
  const Icon = worked ? Check : icon;
  return (
    <>
      <Button onClick={button => onTake(button, setOutcome)} disabled={disabled}>
        <Icon size={14} aria-hidden="true" />
        {label}
      </Button>
      <span className="quiet" aria-live="polite">
        {outcome && sentence(outcome)}
      </span>
    </>
  );
}
