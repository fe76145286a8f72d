import { locateForm } from '../../../../utils/portal/match/locate-form.ts';
import { type FormFollowing, followForm } from '../../../../utils/portal/watch/follow-form.ts';
import { type LivePage, livePage } from './live-page.ts';
import { formOn } from './read-page.ts';
import { type PageParts, webhookPage } from './webhook-page.ts';

export interface Followed extends LivePage {
  readonly following: FormFollowing;
  readonly end: AbortController;
  readonly box: (id: string) => HTMLInputElement;
  /** Set while the form is filled. */
  readonly filling: { isOn: boolean };
  readonly calls: {
    changed: number;
    located: number;
    gone: number;
    moved: number;
    used: boolean;
    pressed: boolean;
    name: unknown;
  };
}

/** A form that is followed; `calls` counts what its follower was told. */
export async function followed(parts: PageParts = {}): Promise<Followed> {
  const page = livePage(webhookPage(parts));
  const first = formOn(page.document);
  if (!first) throw new Error('No form was found.');
  const calls = {
    changed: 0,
    located: 0,
    gone: 0,
    moved: 0,
    used: false,
    pressed: false,
    name: null as unknown,
  };
  const filling = { isOn: false };
  const end = new AbortController();
  const following = followForm(first, end.signal, {
    begin: queueMicrotask,
    locate(root) {
      calls.located += 1;
      return locateForm(root);
    },
    changed(_, { name }, use) {
      calls.changed += 1;
      Object.assign(calls, use, { name });
    },
    isFilling: () => filling.isOn,
    moved() {
      calls.moved += 1;
    },
    gone() {
      calls.gone += 1;
      end.abort();
    },
  });
  const box = (id: string) => {
    const element = page.document.getElementById(id);
    if (!(element instanceof page.window.HTMLInputElement)) throw new Error(`No box ${id}.`);
    return element;
  };
  await page.frames(2);
  return { ...page, following, end, box, filling, calls };
}

/** Types as a person does, as far as the page is told. */
export function type({ window }: LivePage, box: HTMLInputElement, value: string): void {
  box.value = value;
  box.dispatchEvent(new window.Event('input', { bubbles: true, composed: true }));
}
