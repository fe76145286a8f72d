// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { choose } from '../../../../utils/portal/write/choose.ts';
import { writeTopicList } from '../../../../utils/portal/write/write-topic-list.ts';

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
  document.body.innerHTML =
    '<div id="box"><div><input readonly aria-haspopup="listbox" value="HTTP POST"></div></div>';
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
  document.body.innerHTML = '<button role="combobox" aria-expanded="false">HTTP POST</button>';
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
  document.body.innerHTML =
    '<div id="box"><div><input readonly role="combobox" aria-expanded="false"></div><p></p></div>';
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
