import { expect, test } from 'vitest';
import { writeScopes } from '../../../../utils/portal/write/write-scopes.ts';
import { livePage } from '../live-page.ts';

test('chips that the page renders anew when one of them goes', async () => {
  livePage('<div id="chips"></div><input>');
  const [chips, input] = document.body.children;
  if (!chips || !input) throw new Error('The page is empty.');
  let scopes = ['read', 'write', 'openid'];
  const render = () => {
    chips.innerHTML = scopes
      .map((scope, at) => `<span><b>${scope}</b><i data-at="${at}"></i></span>`)
      .join('');
    for (const cross of chips.querySelectorAll('i'))
      cross.onclick = () => {
        // What is no longer on the page hears of nothing in a page that listens at its root.
        if (!cross.isConnected) return;
        scopes = scopes.filter((_, at) => String(at) !== cross.dataset.at);
        render();
      };
  };
  render();
  const find = () => ({
    kind: 'choice' as const,
    element: input,
    shown: Array.from(chips.querySelectorAll('b')),
  });
  await writeScopes(find, ['write']);
  expect(scopes).toEqual(['write']);
});
