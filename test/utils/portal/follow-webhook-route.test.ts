import { afterEach, expect, test, vi } from 'vitest';
import { followWebhookRoute } from '../../../utils/portal/follow-webhook-route.ts';
import { watchPage } from '../../../utils/portal/watch-page.ts';
import { livePage } from './live/live-page.ts';

afterEach(() => vi.unstubAllGlobals());

test('where the browser tells of each address, a page is left at once', async () => {
  const page = livePage('<body></body>');
  const navigation = new page.window.EventTarget();
  Object.defineProperty(page.window, 'navigation', { value: navigation });
  const end = new AbortController();
  const leave = vi.fn();
  followWebhookRoute(page.window, end.signal, visit =>
    watchPage(page.window, visit, { look: () => true, patience: 0, leave }),
  );
  page.window.location.hash = '#!ap';
  navigation.dispatchEvent(new page.window.Event('currententrychange'));
  expect(leave).toHaveBeenCalledOnce();
  end.abort();
});
