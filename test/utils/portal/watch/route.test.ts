import { describe, expect, test, vi } from 'vitest';
import {
  followWebhookRoute,
  isOrganizationRoute,
  isWebhookRoute,
  routeOf,
} from '../../../../utils/portal/form/route.ts';
import { watchPage } from '../../../../utils/portal/watch/watch-page.ts';
import { livePage } from '../page/live-page.ts';

const id = '978c48e6-6ef6-11e6-8bbf-02e208b2d34f';

test.each([
  ['#!org', 'org settings', 'org'],
  ['#!Org', 'org settings', 'org'],
  [`#!org/${id}`, 'org settings', 'org'],
  ['#!org?tab=1', 'org settings', 'org'],
  ['#!/org', 'org settings', 'org'],
  ['#org', 'org settings', 'org'],
  ['#/org/', 'org settings', 'org'],
  ['#!configuration', 'site configuration', 'unknown'],
  ['#!configuration/', 'site configuration', 'unknown'],
  ['#!configuration/site', 'site configuration', 'unknown'],
  ['#!configuration?x=1/2', 'site configuration', 'unknown'],
  [`#!configuration/${id}`, 'site configuration', 'site'],
  [`#!CONFIGURATION/${id.toUpperCase()}`, 'site configuration', 'site'],
  [`#!configuration/site/${id}/${id}`, 'site configuration', 'site'],
  [`#!/configuration/${id}?org_id=${id}`, 'site configuration', 'site'],
])('%s is %s, %s', (hash, page, scope) => {
  expect(isWebhookRoute(hash)).toBe(true);
  expect(routeOf(hash)).toEqual({ page, scope });
});

test.each([
  '',
  '#',
  '#!',
  'org',
  '#!organization',
  '#!orgs',
  '#!org2',
  '#!auditLogs',
  '#!ap/org',
  '#!configurations',
  `#!/switch/detail/${id}`,
  '#!signin?next=org',
  '#!!org',
  '#//org',
])('“%s” is another page', hash => {
  expect(isWebhookRoute(hash)).toBe(false);
  expect(routeOf(hash)).toEqual({ page: 'other', scope: 'unknown' });
});

describe('a route that is followed', () => {
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
});

describe('what is approached', () => {
  test.each(['focusin', 'pointerdown', 'click'])('what %s reaches is told at once, in a shadow too', type => {
    const { document, window } = livePage('<body><main></main></body>');
    const root = document.querySelector('main')?.attachShadow({ mode: 'open' });
    const button = document.createElement('button');
    root?.append(button);
    const approached: Element[] = [];
    watchPage(window, {
      look: () => true,
      patience: 60_000,
      approach: touched => approached.push(touched),
      leave: () => {},
    });
    button.dispatchEvent(new window.Event(type, { bubbles: true, composed: true }));
    expect(approached).toEqual([button]);
  });
});

test.each([
  ['#!org', true],
  ['#!Org/978c48e6-6ef6-11e6-8bbf-02e208b2d34f', true],
  ['#!org?tab=1', true],
  ['#!configuration', false],
  ['#!configuration/978c48e6-6ef6-11e6-8bbf-02e208b2d34f', false],
  ['#!organizations', false],
  ['', false],
])('whether %j is an organization’s: %j', (hash, expected) => {
  expect(isOrganizationRoute(hash)).toBe(expected);
});
