import type { Page } from 'puppeteer-core';

/** Runs in the page: the assistant's element of this accessible name. */
function named(selector: string, name: string): HTMLElement | undefined {
  const text = (element: HTMLElement) => {
    const label = 'labels' in element ? (element as HTMLTextAreaElement).labels?.[0]?.textContent : null;
    return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim();
  };
  return [...document.querySelectorAll('mist-webhook-helper')]
    .flatMap(host => [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])])
    .find(element => text(element) === name && element.checkVisibility());
}

const FIND = `(${named})`;

/** A dialog that has just been rendered may take the focus back before the key is there. */
const TRIES = 5;

/** Waits until the assistant shows a button of this name that can be pressed, and presses it from the keyboard. */
export async function use(page: Page, name: string): Promise<void> {
  const find = `${FIND}('button,summary', ${JSON.stringify(name)})`;
  for (let tried = 0; tried < TRIES; tried += 1) {
    await page.waitForFunction(
      `(() => { const button = ${find}; return button && !button.disabled && button.getAttribute('aria-disabled') !== 'true'; })()`,
    );
    await page.evaluate(`(() => {
      const button = ${find};
      window.buttonPressed = false;
      button.addEventListener('click', () => { window.buttonPressed = true; }, { once: true, capture: true });
      button.focus();
    })()`);
    await page.keyboard.press('Enter');
    if ((await page.evaluate('window.buttonPressed')) === true) return;
  }
  throw new Error(`“${name}” cannot be pressed from the keyboard.`);
}

/** Puts a text into the assistant's text box of this name, as pasting does. */
export async function paste(page: Page, name: string, text: string): Promise<void> {
  await page.waitForFunction(`${FIND}('textarea,input', ${JSON.stringify(name)}) !== undefined`);
  await page.evaluate(`(() => {
    const box = ${FIND}('textarea,input', ${JSON.stringify(name)});
    box.focus();
    box.select();
    document.execCommand('insertText', false, ${JSON.stringify(text)}) || box.setRangeText(${JSON.stringify(text)});
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  })()`);
}

/** What stands in the assistant's text box of this name; waits until there is one. */
export async function boxText(page: Page, name: string): Promise<string> {
  const handle = await page.waitForFunction(
    `(() => { const box = ${FIND}('textarea,input', ${JSON.stringify(name)}); return box && { text: box.value }; })()`,
  );
  const { text } = (await handle.jsonValue()) as { text: string };
  return text;
}

/** Ticks or clears the assistant's check box or radio button of this name, as soon as there is one. */
export async function tick(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    `(() => { const box = ${FIND}('input[type=checkbox],input[type=radio]', ${JSON.stringify(name)}); box?.click(); return box !== undefined; })()`,
  );
}

/** Chooses a template whose entry starts with this name, as soon as it is offered, and waits until it is chosen. */
export async function choose(page: Page, name: string): Promise<void> {
  const find = `(${choiceOf})(${JSON.stringify(name)})`;
  await page.waitForFunction(
    `(() => { const choice = ${find}; choice?.click(); return choice !== undefined; })()`,
  );
  await page.waitForFunction(`${find}?.getAttribute('aria-pressed') === 'true'`);
}

/** Runs in the page. */
function choiceOf(start: string): HTMLElement | undefined {
  return [...document.querySelectorAll('mist-webhook-helper')]
    .flatMap(host => [...(host.shadowRoot?.querySelectorAll<HTMLElement>('.template-choice') ?? [])])
    .find(each => each.textContent?.startsWith(start));
}
