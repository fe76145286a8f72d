/**
 * Takes a node out of the page at every `every`th attribute that is read, as if the page rendered anew in the midst of
 * reading; `picks` say which. Returns how to end that.
 */
export function disturb(document: Document, every: number, picks: readonly number[]): () => void {
  const view = document.defaultView;
  if (!view) throw new Error('No window.');
  const { prototype } = view.Element;
  const { getAttribute } = prototype;
  let reads = 0;
  let removed = 0;
  prototype.getAttribute = function (name: string) {
    reads += 1;
    if (reads % every === 0 && removed < picks.length) removeOne(document, picks[removed++] ?? 0);
    return getAttribute.call(this, name);
  };
  return () => {
    prototype.getAttribute = getAttribute;
  };
}

/** Takes one node out of the page; `pick` from 0 to 1 says which, in the page's order. */
export function removeOne(document: Document, pick: number): void {
  const all = document.body.querySelectorAll('*');
  all[Math.floor(pick * all.length)]?.remove();
}
