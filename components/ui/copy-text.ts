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
