import { expect, test } from 'vitest';
import { rootsOf } from '../../../../utils/portal/dom/tree.ts';
import { findSection } from '../../../../utils/portal/form/find-section.ts';
import { chooseOne } from '../../../../utils/portal/interact/choose.ts';
import { readForm } from '../../../../utils/portal/match/read-form.ts';
import { typeOf } from '../../../../utils/portal/vocabulary/words.ts';
import { livePage } from '../page/live-page.ts';
import { pageFile, pageFrom } from '../page/page.ts';
import { formOn } from '../page/read-page.ts';

/** Cuts every text between its words, as a page's framework does where one of them is put in. */
function cutTexts(document: Document, between: () => Node | null): void {
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  const texts: Node[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text);
  for (const text of texts) {
    if (text.parentElement?.closest('option,textarea')) continue;
    const pieces = text.nodeValue?.split(/(?<=\S)(?=\s+\S)/) ?? [];
    const nodes = pieces.flatMap(piece => [document.createTextNode(piece), between() ?? []].flat());
    for (const node of nodes) text.parentNode?.insertBefore(node, text);
    text.parentNode?.removeChild(text);
  }
}

const pages = ['divs-edit', 'mui-oauth2', 'primereact-add'];
const cuts = ['nothing', 'a comment'];

test.each(pages.flatMap(page => cuts.map(cut => [page, cut] as const)))(
  '%s with %s in its texts',
  (page, cut) => {
    const uncut = formOn(pageFile(page));
    const document = pageFile(page);
    cutTexts(document, () => (cut === 'nothing' ? null : document.createComment('')));
    const form = formOn(document);
    if (!uncut || !form) throw new Error('No form was found.');
    expect(form.title?.textContent).toBe(uncut.title?.textContent);
    expect({ ...readForm(form), mode: form.mode }).toEqual({ ...readForm(uncut), mode: uncut.mode });
  },
);

test('a button whose words are two texts is no heading of the section', () => {
  const document = pageFrom('<section><h3>Webhooks</h3><div><button>Add Webhook</button></div></section>');
  cutTexts(document, () => null);
  expect(findSection(rootsOf(document))?.heading.localName).toBe('h3');
});

test('an option of a drop-down may be made of two texts', async () => {
  const { document } = livePage(`<button id="opener" aria-haspopup="listbox" aria-expanded="true"></button>
    <ul role="listbox"><li role="option">HTTP Post</li><li role="option">Splunk</li></ul>`);
  cutTexts(document, () => null);
  const opener = document.getElementById('opener');
  const option = document.querySelector('[role=option]');
  let pressed = 0;
  option?.addEventListener('click', () => {
    pressed += 1;
    opener?.setAttribute('aria-expanded', 'false');
    opener?.replaceChildren('HTTP Post');
    option.parentElement?.remove();
  });
  if (!opener) throw new Error('No opener.');
  const written = await chooseOne(() => opener, 'http-post', typeOf, new AbortController().signal);
  expect(written.missing).toEqual([]);
  expect(pressed).toBe(1);
});
