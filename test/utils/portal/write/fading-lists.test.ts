import { expect, test } from 'vitest';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from './fill-page.ts';

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
