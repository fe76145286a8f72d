import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';

/** A page as a document of its own, with declarative shadow roots opened as a browser's parser would. */
export function pageFrom(html: string): Document {
  const window = new Window({
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  });
  window.document.write(html);
  const document = window.document as unknown as Document;
  openShadowRoots(document);
  selectOptions(document);
  return document;
}

/** happy-dom 21 takes the option before the last one where the last one has `selected` in the markup. */
function selectOptions(document: Document): void {
  for (const option of document.querySelectorAll<HTMLOptionElement>('option[selected]'))
    option.selected = true;
}

export function pageFile(name: string): Document {
  return pageFrom(readFileSync(new URL(`../../fixtures/pages/${name}.html`, import.meta.url), 'utf8'));
}

function openShadowRoots(root: Document | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(...Array.from(template.content.childNodes));
    template.remove();
    openShadowRoots(shadow);
  }
}
