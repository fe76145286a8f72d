import { expect, test, vi } from 'vitest';
import { followWebhookRoute } from '../../../utils/portal/follow-webhook-route.ts';
import { watchPage } from '../../../utils/portal/watch-page.ts';
import { livePage } from './live-page.ts';

test('where the browser tells of each address, a page is left at once', async () => {
  const page = livePage('<body></body>');
  const navigation = new page.window.EventTarget();
  Object.defineProperty(page.window, 'navigation', { value: navigation });
  const leave = vi.fn();
  const end = followWebhookRoute(page.window, () =>
    watchPage(page.window, { look: () => true, patience: 0, leave }),
  );
  page.window.location.hash = '#!ap';
  navigation.dispatchEvent(new page.window.Event('currententrychange'));
  expect(leave).toHaveBeenCalledOnce();
  end();
});

test('who arrives may end it at once: it leaves, and does not come back', async () => {
  const page = livePage('<body></body>');
  const leave = vi.fn();
  const arrive = vi.fn((end: () => void) => {
    end();
    return leave;
  });
  followWebhookRoute(page.window, arrive);
  expect(leave).toHaveBeenCalledOnce();
  expect(page.listened()).toEqual([]);
});
