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
