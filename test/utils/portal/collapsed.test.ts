import { describe, expect, test } from 'vitest';
import { readPage } from './read-page.ts';
import { webhookPage } from './webhook-page.ts';

const inside = `<div><label for="s">Secret</label><input id="s" value="s3cret"></div>
  <label><input type="checkbox" checked> Verify Certificate</label>
  <label for="h">Custom Headers</label><textarea id="h">A: b</textarea>`;
const collapsed = { secret: 'collapsed', verify_cert: 'collapsed', headers: 'collapsed' };
const read = { secret: 's3cret', verify_cert: true, headers: [['A', 'b']] };

/** Each way to fold a section away: closed, and open. */
const ways: readonly [string, string, string][] = [
  [
    'details',
    `<details><summary>Advanced Settings</summary>${inside}</details>`,
    `<details open><summary>Advanced Settings</summary>${inside}</details>`,
  ],
  [
    'content that is absent',
    '<button aria-expanded="false">Advanced Settings</button>',
    `<button aria-expanded="true">Advanced Settings</button>${inside}`,
  ],
  [
    'the hidden attribute',
    `<button aria-expanded="false">Advanced Settings</button><div hidden>${inside}</div>`,
    `<button aria-expanded="true">Advanced Settings</button><div>${inside}</div>`,
  ],
  [
    'display',
    `<a href="#">Advanced Settings</a><div style="display:none">${inside}</div>`,
    `<a href="#">Advanced Settings</a><div style="display:block">${inside}</div>`,
  ],
  [
    'visibility',
    `<h4>Advanced Settings</h4><div style="visibility:hidden">${inside}</div>`,
    `<h4>Advanced Settings</h4><div style="visibility:visible">${inside}</div>`,
  ],
  [
    'aria-hidden',
    `<div role="button" tabindex="0">Show advanced settings</div><div aria-hidden="true">${inside}</div>`,
    `<div role="button" tabindex="0">Hide advanced settings</div><div aria-hidden="false">${inside}</div>`,
  ],
  [
    'a slot that is not filled',
    `<x-fold><template shadowrootmode="open"><button>Advanced Settings</button></template>${inside}</x-fold>`,
    `<x-fold><template shadowrootmode="open"><button>Advanced Settings</button><slot></slot></template>${inside}</x-fold>`,
  ],
];

describe.each(ways)('a section folded away by %s', (_, closed, open) => {
  test('closed, its fields are not shown yet', () => {
    expect(readPage(webhookPage({ advanced: closed }))).toMatchObject({ name: 'Feed', ...collapsed });
  });
  test('open, its fields are read', () => {
    expect(readPage(webhookPage({ advanced: open }))).toMatchObject({ name: 'Feed', ...read });
  });
});

test('a closed section hides no secret of a type that has none', () => {
  const type = '<label>Webhook Type <select><option>Splunk</option></select></label>';
  const draft = readPage(webhookPage({ type, advanced: '<button>Advanced Settings</button>' }));
  expect(draft).toMatchObject({ secret: 'absent', verify_cert: 'collapsed', headers: 'collapsed' });
});
