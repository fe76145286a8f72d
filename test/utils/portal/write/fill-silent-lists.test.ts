import { afterEach, describe, expect, test, vi } from 'vitest';
import type { LivePage } from '../live/live-page.ts';
import { readPage } from '../read-page.ts';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from './fill-page.ts';
import { on } from './on.ts';

afterEach(() => vi.unstubAllGlobals());

const read = <T>(value: T) => ({ status: 'read', value }) as const;

describe('a drop-down without a role whose word stands beside the box for its keyboard', () => {
  const drop = (inside: string) =>
    `<div class="row"><div>Webhook Type</div><div id="pick"><span>${inside}</span><i>▾</i></div></div>`;
  const type = drop('<input readonly value=""><b id="shown" title="HTTP Post">HTTP Post</b>');
  const withList = (page: LivePage) =>
    on(page, 'click', target => {
      const list = page.document.getElementById('list');
      const shown = page.document.getElementById('shown');
      if (target.closest('#pick') && !list) {
        const items = ['HTTP Post', 'OAuth2', 'Splunk'].map(word => `<div>${word}</div>`).join('');
        page.document.body.insertAdjacentHTML('beforeend', `<div id="list">${items}</div>`);
      } else if (target.closest('#list div') && shown) {
        shown.textContent = target.textContent;
        list?.remove();
      } else list?.remove();
    });

  test('is read', () => {
    expect(readPage(webhookPage({ type })).type).toBe('http-post');
  });

  test('is filled', async () => {
    const { report, draft, page } = await fillPage(
      webhookPage({ type }),
      { type: read('splunk') },
      withList,
    );
    expect(draft.type).toBe('splunk');
    expect(report).toEqual({ type: 'filled' });
    expect(page.document.getElementById('list')).toBeNull();
  });

  test.each([
    ['may be typed in', '<input value=""><b>HTTP Post</b>'],
    ['says something itself', '<input readonly value="Kafka"><b>HTTP Post</b>'],
    ['shares its place with more', '<input readonly value=""><b>HTTP Post</b><em>is usual</em>'],
  ])('is unreadable where the box %s', (_, inside) => {
    expect(readPage(webhookPage({ type: drop(inside) })).type).toBe('unreadable');
  });

  test('is unreadable where its label stands with both', () => {
    const flat = '<div>Webhook Type<input readonly value=""><b>HTTP Post</b></div>';
    expect(readPage(webhookPage({ type: flat })).type).toBe('unreadable');
  });
});
