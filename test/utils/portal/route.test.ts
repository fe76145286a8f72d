import { expect, test } from 'vitest';
import { isWebhookRoute } from '../../../utils/portal/is-webhook-route.ts';
import { routeOf } from '../../../utils/portal/route.ts';

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
