import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { PortalOptions } from '../portal/driver.ts';
import { PRACTICE_ORG } from '../portal/server/practice-places.ts';
import { inTurns } from '../setup/extent.ts';
import { boxText, tick, use } from './hands/assistant.ts';
import { assistantSays, wordsOf } from './hands/read-assistant.ts';
import { PORTAL_ORIGIN } from './session/session.ts';
import { sessionOfFile } from './session/shared-browser.ts';

const session = sessionOfFile();

describe('every webhook of the place is exported', () => {
  let page: Page;
  const open = async (options: Partial<PortalOptions>) => {
    page = await session.openPage({ motion: 'off', ...options });
  };

  /** Adds webhooks to the list of a session, past the portal's page. */
  const addWebhooks = async (name: string, path: string, count: number) => {
    for (let index = 0; index < count; index += 1) {
      const webhook = {
        type: 'http-post',
        name: `Webhook ${index}`,
        url: `https://h${index}.example.com/`,
        secret: 'kept from all',
      };
      const headers = {
        'X-Practice-Session': name,
        'X-Practice-Body': encodeURIComponent(JSON.stringify(webhook)),
      };
      await session.portal.handle(
        new Request(`${PORTAL_ORIGIN}/api/v1/${path}/webhooks`, { method: 'POST', headers }),
      );
    }
  };

  const whole = ['page by page, without secrets, in each format and into the library'];

  test.each(inTurns(whole))('%s', async () => {
    const name = crypto.randomUUID();
    await addWebhooks(name, `orgs/${PRACTICE_ORG}`, 120);
    await open({ skin: 'chakra', session: name });
    const asked: string[] = [];
    page.on('request', request => {
      if (request.url().startsWith('https://api.mist.com/')) asked.push(request.url());
    });
    await use(page, 'Export all');
    await assistantSays(page, 'Export 123 webhooks');
    expect(asked.map(url => new URL(url).search)).toEqual(['?limit=100&page=1', '?limit=100&page=2']);
    await tick(page, 'Mist API JSON');
    await expect.poll(() => boxText(page, 'Exported text')).toMatch(/^\[/);
    const text = await boxText(page, 'Exported text');
    expect(text).toContain('"name": "Home Test"');
    expect(text).not.toContain('kept from all');
    await tick(page, 'Terraform');
    await assistantSays(page, 'Applying this adopts 123 webhooks that Mist has');
    expect(await boxText(page, 'Exported text')).toContain(
      `import {\n  to = mist_org_webhook.home_test\n  id = "${PRACTICE_ORG}.`,
    );
    await use(page, 'Save to library');
    await assistantSays(page, 'Saved 123 templates to the library.');
  });

  test('of a site, after Mist asked to wait', async () => {
    await open({ scope: 'site', api: '429' });
    await use(page, 'Export all');
    await assistantSays(page, 'Mist asks to wait');
    await assistantSays(page, 'Export 3 webhooks');
  });

  const refusals = [
    ['403', 'Mist refused access to the webhooks (403).'],
    ['html', 'something other than a list of webhooks'],
    ['401', 'you are not signed in (401)'],
    ['404', 'no such organization or site (404)'],
  ] as const;

  test.each(inTurns(refusals))('or it is said why not: %s', async (api, words) => {
    await open({ api });
    await use(page, 'Export all');
    await assistantSays(page, words);
    await use(page, 'Close');
    await expect.poll(() => wordsOf(page)).not.toContain(words);
  });

  test('a wait can be cancelled', async () => {
    await open({ api: 'busy' });
    await use(page, 'Export all');
    await assistantSays(page, 'Mist asks to wait');
    await use(page, 'Cancel');
    await assistantSays(page, 'Reading was cancelled');
  });
});
