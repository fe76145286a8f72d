import { downloadFile } from './download-file.ts';

export interface TextFile {
  readonly text: string;
  readonly fileName: string;
  readonly mediaType: string;
}

/** Has the browser save a text as a file in UTF-8. `beside`: an element next to which the link may stand for the click. */
export function downloadText({ text, ...file }: TextFile, beside: Element): void {
  downloadFile({ ...file, content: text }, beside);
}
