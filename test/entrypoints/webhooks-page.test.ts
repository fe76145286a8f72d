import { expect, test, vi } from 'vitest';
import { createWebhooksPage } from '../../entrypoints/portal/webhooks-page.ts';
import { livePage } from '../utils/portal/page/live-page.ts';

class NeverResized {
  observe(): void {}
  disconnect(): void {}
}

const nothing = () => Promise.resolve(undefined);
const refused = () => Promise.reject(new Error('The background was ended.'));
const opened = () => Promise.resolve(true);

test.each([
  { from: 'a background that opens it', answers: [opened], asked: 1 },
  { from: 'one that was just being ended', answers: [nothing, opened], asked: 2 },
  { from: 'one that was ended meanwhile', answers: [refused, opened], asked: 2 },
  { from: 'one that never does', answers: [refused, nothing, opened], asked: 2 },
])(
  '“All webhooks” asks for the Fleet page until it opens, twice at most: $from',
  async ({ answers, asked }) => {
    const { window, document, frames, until } = livePage(
      '<body><section><h3>Webhooks</h3><button>Add Webhook</button></section></body>',
    );
    const askedFor = vi.fn();
    for (const answer of answers) askedFor.mockImplementationOnce(answer);
    const sendMessage = async ({ type }: { type: string }) =>
      type === 'fleet-wanted' ? askedFor() : undefined;
    vi.stubGlobal('window', window);
    vi.stubGlobal('location', window.location);
    vi.stubGlobal('ResizeObserver', NeverResized);
    vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage } });
    const end = vi.fn();
    const leave = createWebhooksPage(end)();
    const button = () => document.querySelector('mist-webhook-helper')?.shadowRoot?.lastElementChild;
    await until(() => button() != null);
    button()?.dispatchEvent(new window.Event('click'));
    await frames(3);
    expect(askedFor).toHaveBeenCalledTimes(asked);
    expect(end).not.toHaveBeenCalled();
    leave();
  },
);
