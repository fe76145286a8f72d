import type { Page } from 'puppeteer-core';
import { readAssistant, waitForAssistant } from './read-assistant.ts';
import { nextFrames, until } from './wait.ts';

/** Runs in the page: the assistant's element of this accessible name. */
function named(selector: string, name: string): HTMLElement | undefined {
  const text = (element: HTMLElement) => {
    const label = 'labels' in element ? (element as HTMLTextAreaElement).labels?.[0]?.textContent : null;
    return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim();
  };
  return [...document.querySelectorAll('mist-webhook-helper')]
    .flatMap(host => [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])])
    .find(
      element =>
        text(element) === name &&
        element.checkVisibility() &&
        !element.matches(':disabled, [aria-disabled="true"]'),
    );
}

/** An expression for the page: the element of this accessible name. */
const expressionOf = (selector: string, name: string): string =>
  `(${named})(${JSON.stringify(selector)}, ${JSON.stringify(name)})`;

/** Frames for which the focus has to rest: what has just been rendered may still take it. */
const REST = 3;

/** Runs in the page: puts the focus on an element once the focus has rested where it is; false where something takes it away at once. */
async function focusAtRest(find: () => HTMLElement | undefined, rest: number): Promise<boolean> {
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
  const focused = () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  };
  let last = focused();
  for (let frames = 0; frames < rest; frames += 1) {
    await frame();
    if (focused() !== last) frames = -1;
    last = focused();
  }
  const element = find();
  element?.addEventListener('click', () => Reflect.set(window, 'wasPressed', true), {
    once: true,
    capture: true,
  });
  Reflect.set(window, 'wasPressed', false);
  element?.focus();
  await frame();
  return element !== undefined && focused() === element;
}

/** Waits until the assistant shows a button of this name that can be pressed, and presses it from the keyboard, once. */
export async function use(page: Page, name: string): Promise<void> {
  const button = expressionOf('button,summary', name);
  await until(page, button);
  if (!(await page.evaluate(`(${focusAtRest})(() => ${button}, ${REST})`)))
    throw new Error(`“${name}” does not keep the focus.`);
  await page.keyboard.press('Enter');
  if (!(await page.evaluate('window.wasPressed'))) throw new Error(`Enter does not press “${name}”.`);
}

/** Puts a text into the assistant's text box of this name, as pasting does, as soon as it is there. */
export async function paste(page: Page, name: string, text: string): Promise<void> {
  const box = expressionOf('textarea,input', name);
  await until(page, box);
  await page.evaluate(`(() => {
    const box = ${box};
    box.focus();
    box.select();
    document.execCommand('insertText', false, ${JSON.stringify(text)}) || box.setRangeText(${JSON.stringify(text)});
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  })()`);
}

/** What stands in the assistant's text box of this name; waits until there is one. */
export async function boxText(page: Page, name: string): Promise<string> {
  const box = expressionOf('textarea,input', name);
  await until(page, box);
  return String(await page.evaluate(`${box}?.value ?? ''`));
}

/** Ticks or clears the assistant's check box, or chooses its radio button, of this name, as soon as it is there. */
export async function tick(page: Page, name: string): Promise<void> {
  const box = expressionOf('input[type=checkbox],input[type=radio]', name);
  await until(page, box);
  await page.evaluate(`${box}.click()`);
}

/** Runs in the page: a template that is offered, by the start of its name. */
function choiceOf(start: string): HTMLElement | undefined {
  return [...document.querySelectorAll('mist-webhook-helper')]
    .flatMap(host => [...(host.shadowRoot?.querySelectorAll<HTMLElement>('.template-choice') ?? [])])
    .find(each => each.textContent?.startsWith(start));
}

/** Chooses a template whose entry starts with this name, as soon as it is offered, and waits until it is chosen. */
export async function chooseTemplate(page: Page, name: string): Promise<void> {
  const choice = `(${choiceOf})(${JSON.stringify(name)})`;
  await until(page, choice);
  await page.evaluate(`${choice}.click()`);
  await until(page, `${choice}?.getAttribute('aria-pressed') === 'true'`);
}

/** Brings a configuration into the open form as a person does: pastes it, looks at the preview and fills. */
export async function importInto(page: Page, configuration: object): Promise<void> {
  await use(page, 'Import');
  await paste(page, 'Configuration JSON', JSON.stringify(configuration));
  await use(page, 'Preview');
  await use(page, 'Fill form');
}

/** Waits until the assistant reports what a filling did: before, the filling moves the focus about. */
export const waitForReport = (page: Page): Promise<void> =>
  until(page, () =>
    [...document.querySelectorAll('mist-webhook-helper')].some(host =>
      host.shadowRoot?.querySelector('[data-part="fill-report"]'),
    ),
  );

/** Frames for which a button has to stand still: folds and dialogs of the portal open with an animation. */
const STILL = 5;

/** Runs in the page: the middle of the assistant's button whose name starts so, once it no longer moves and nothing covers it. */
async function centreOf(name: string, frames: number): Promise<{ x: number; y: number } | null> {
  const find = () =>
    [...document.querySelectorAll('mist-webhook-helper')]
      .flatMap(host => [...(host.shadowRoot?.querySelectorAll('button') ?? [])])
      .find(button => button.textContent?.trim().startsWith(name));
  let last = '';
  for (let still = 0; ; ) {
    const button = find();
    if (!button) return null;
    const { left, top, width, height } = button.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const root = button.getRootNode();
    const hit = root instanceof ShadowRoot && button.contains(root.elementFromPoint(x, y));
    if (!hit) button.scrollIntoView({ block: 'center', behavior: 'instant' });
    const place = `${left} ${top}`;
    still = hit && place === last ? still + 1 : 0;
    if (still === frames) return { x, y };
    last = place;
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
}

/** Clicks the assistant's button whose name starts with these words, with the mouse. Rejects when there is none. */
export async function pressButton(page: Page, name: string): Promise<void> {
  const place = await page.evaluate(centreOf, name, STILL);
  if (!place) throw new Error(`The assistant has no button "${name}".`);
  await page.mouse.click(place.x, place.y);
}

/** Unfolds "Preview delivery" unless it is open, and gives its text once it no longer changes. */
export async function readPreview(page: Page): Promise<string> {
  const { preview: open } = await readAssistant(page);
  if (open === null) await pressButton(page, 'Preview delivery');
  let { preview: last } = await waitForAssistant(page, ({ preview }) => preview !== null);
  for (let still = 0; still < STILL; ) {
    await nextFrames(page);
    const { preview } = await readAssistant(page);
    still = preview === last ? still + 1 : 0;
    last = preview;
  }
  return last ?? '';
}
