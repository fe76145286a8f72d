import { describe, expect, test } from 'vitest';
import { writeTopicList } from '../../../../utils/portal/fill/topic-list.ts';
import { choose } from '../../../../utils/portal/fill/write.ts';
import { fillPage } from '../page/fill-page.ts';
import { livePage } from '../page/live-page.ts';
import { webhookPage } from '../page/webhook-page.ts';

const means = (text: string) => text === 'Splunk';

function part(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`${selector} is missing.`);
  return element;
}

function list(taken: () => void): HTMLElement {
  const list = document.createElement('ul');
  list.innerHTML = '<li role="option">OAuth2</li><li role="option">Splunk</li>';
  list.lastElementChild?.addEventListener('click', taken);
  return list;
}

test('a drop-down that answers to its painted box and not to its input', async () => {
  livePage('<div id="box"><div><input readonly aria-haspopup="listbox" value="HTTP POST"></div></div>');
  const input = part('input');
  let opened = false;
  part('#box').addEventListener('click', ({ target }) => {
    if (target === input || opened) return;
    opened = true;
    const options = list(() => {
      input.setAttribute('value', 'Splunk');
      options.remove();
    });
    document.body.append(options);
  });
  const control = { kind: 'choice', element: input, shown: [] } as const;
  expect(await choose(control, means, new AbortController().signal)).toBe(true);
  expect(input.getAttribute('value')).toBe('Splunk');
});

test('a list that ignores the first press after it opened', async () => {
  livePage('<button role="combobox" aria-expanded="false">HTTP POST</button>');
  const button = part('button');
  let presses = 0;
  button.addEventListener('click', () => {
    const options = list(() => {
      presses += 1;
      if (presses < 2) return;
      button.textContent = 'Splunk';
      options.remove();
    });
    document.body.append(options);
  });
  const control = { kind: 'choice', element: button, shown: [] } as const;
  expect(await choose(control, means, new AbortController().signal)).toBe(true);
  expect(button.textContent).toBe('Splunk');
});

/** A list of topics that opens when its box is pressed, and not its input. */
function topicsBox() {
  livePage('<div id="box"><div><input readonly role="combobox" aria-expanded="false"></div><p></p></div>');
  const input = part('input');
  const shown = part('p');
  part('#box').addEventListener('click', ({ target }) => {
    if (target === input || input.getAttribute('aria-expanded') === 'true') return;
    input.setAttribute('aria-expanded', 'true');
    const options = document.createElement('ul');
    options.innerHTML = '<li role="option">Alerts</li><li role="option">Audits</li>';
    options.addEventListener('click', ({ target: option }) => {
      shown.textContent += `${(option as Element).textContent},`;
    });
    document.body.append(options);
  });
  return { list: () => ({ element: input, shown: [shown] }), shown };
}

test('a list of topics that answers to its painted box and not to its input', async () => {
  const { list, shown } = topicsBox();
  const written = await writeTopicList(list, ['alarms', 'audits'], new AbortController().signal);
  expect(written.missing).toEqual([]);
  expect(shown.textContent).toBe('Alerts,Audits,');
});

/** A list that neither a press of its opener nor its blur closes, only Tab, asked for by its number as older libraries do. */
function coveredList(words: readonly string[], listens: 'list' | 'opener') {
  livePage('<div id="t" role="combobox" tabindex="0" aria-expanded="false" aria-controls="l"></div>');
  const opener = part('#t');
  opener.addEventListener('click', () => {
    if (opener.getAttribute('aria-expanded') === 'true') return;
    opener.setAttribute('aria-expanded', 'true');
    const options = document.createElement('ul');
    options.id = 'l';
    options.innerHTML = words.map(word => `<li role="option">${word}</li>`).join('');
    document.body.append(options);
    (listens === 'list' ? options : opener).addEventListener('keydown', event => {
      if ((event as KeyboardEvent).keyCode !== 9) return;
      opener.setAttribute('aria-expanded', 'false');
      options.remove();
    });
  });
  return opener;
}

test.each(['list', 'opener'] as const)(
  'a list that closes only at Tab is left by it, in its %s',
  async listens => {
    const element = coveredList(['Alerts', 'Audits'], listens);
    await writeTopicList(() => ({ element, shown: [] }), ['alarms'], new AbortController().signal);
    expect(element.getAttribute('aria-expanded')).toBe('false');
  },
);

test('such a list is left also where it does not offer the word', async () => {
  const element = coveredList(['HTTP Post', 'OAuth2'], 'list');
  const control = { kind: 'choice', element, shown: [] } as const;
  expect(await choose(control, means, new AbortController().signal)).toBe(false);
  expect(element.getAttribute('aria-expanded')).toBe('false');
});

test('a list that its painted box alone closes, and only some time after it opened', async () => {
  livePage('<div id="box"><div><input readonly role="combobox" aria-expanded="false"></div></div>');
  const element = part('input');
  let last = Number.NEGATIVE_INFINITY;
  part('#box').addEventListener('click', ({ target }) => {
    if (target === element || performance.now() - last < 150) return;
    last = performance.now();
    const isOpen = element.getAttribute('aria-expanded') === 'true';
    element.setAttribute('aria-expanded', String(!isOpen));
    if (!isOpen) document.body.append(list(() => undefined));
  });
  const control = { kind: 'choice', element, shown: [] } as const;
  const isSaml = (text: string) => text === 'SAML';
  expect(await choose(control, isSaml, new AbortController().signal)).toBe(false);
  expect(element.getAttribute('aria-expanded')).toBe('false');
});

describe('lists that fade', () => {
  const topics = `<div><label for="t">Topics</label><div><span id="chips"><b>Audits</b></span><button id="t" role="combobox"
  aria-haspopup="listbox" aria-expanded="false">Audits</button></div></div>`;

  test('a list that has just closed and still fades is opened anew before its options are pressed', async () => {
    let pressedBeside = 0;
    const { report } = await fillPage(
      webhookPage({ topics }),
      { topics: { status: 'read', value: ['audits', 'alarms'] } },
      ({ document, window }) => {
        const opener = document.getElementById('t');
        document.body.insertAdjacentHTML(
          'beforeend',
          '<ul role="listbox" aria-multiselectable="true"><li role="option" aria-selected="false">Alerts</li><li role="option" aria-selected="true">Audits</li></ul>',
        );
        const list = document.querySelector('ul');
        const hide = () => list?.setAttribute('style', 'display:none');
        window.setTimeout(hide, 60);
        document.addEventListener('click', ({ target }) => {
          if (!(target instanceof window.Element) || !opener || !list) return;
          const isOpen = opener.getAttribute('aria-expanded') === 'true';
          if (target === opener) {
            opener.setAttribute('aria-expanded', String(!isOpen));
            if (isOpen) window.setTimeout(hide, 60);
            else list.removeAttribute('style');
          }
          if (target.localName !== 'li') return;
          if (!isOpen) pressedBeside += 1;
          target.setAttribute('aria-selected', 'true');
          opener.textContent = 'Audits, Alerts';
        });
      },
    );
    expect({ report, pressedBeside }).toEqual({ report: { topics: 'filled' }, pressedBeside: 0 });
  });
});
