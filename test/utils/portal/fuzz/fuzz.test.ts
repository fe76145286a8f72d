import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timesOfThisRun } from '../../../setup/extent.ts';
import { pageFrom } from '../page/page.ts';
import { type PageParts, webhookPage } from '../page/webhook-page.ts';
import { anyTree } from './any-tree.ts';
import { disturb, grow, removeOne } from './pages.ts';
import { readAll } from './read-all.ts';

/** Milliseconds; the machine may be busy with browsers at the same time. */
const patience = { timeout: 180_000 };
const anyPicks = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { maxLength: 6 });

/** Enough to be found, and little, since each run builds it anew. */
const smallForm: PageParts = {
  status: '',
  topics: '<div>Topics</div><label><input type="checkbox" checked> Audits</label>',
  type: '<label>Webhook Type <select><option>OAuth2</option></select></label>',
};

test('whatever a page is made of, it is read without an error', patience, () => {
  const document = pageFrom('<body></body>');
  fc.assert(
    fc.property(anyTree, tree => {
      document.body.replaceChildren();
      grow(tree, document.body);
      readAll(document, () => {});
    }),
    { numRuns: timesOfThisRun(1500) },
  );
});

test('a webhook form with anything in it is read without an error, while nodes go', patience, () => {
  const page = pageFrom(webhookPage(smallForm));
  const { innerHTML } = page.body;
  let found = 0;
  fc.assert(
    fc.property(anyTree, anyPicks, fc.integer({ min: 1, max: 60 }), (tree, picks, every) => {
      page.body.innerHTML = innerHTML;
      const places = page.body.querySelectorAll('[role=dialog], [role=dialog] *');
      grow(tree, places[Math.floor((picks[0] ?? 0) * places.length)] ?? page.body);
      const undisturbed = disturb(page, every, picks);
      let step = 0;
      try {
        if (readAll(page, () => removeOne(page, picks[step++] ?? 0.99))) found += 1;
      } finally {
        undisturbed();
      }
    }),
    { numRuns: timesOfThisRun(750) },
  );
  expect(found).toBeGreaterThan(timesOfThisRun(250));
});

test('a form with boxes a thousand elements deep is read', patience, () => {
  const document = pageFrom(webhookPage());
  let at = document.querySelector('[role=dialog]') ?? document.body;
  for (let depth = 0; depth < 1000; depth++) {
    const element = document.createElement(depth % 3 === 0 ? 'span' : 'div');
    at.append(element);
    at = element;
  }
  at.innerHTML = '<label>Secret <input value="x"></label><button aria-haspopup="listbox">More</button>';
  expect(readAll(document, () => {})).toBe(true);
});
