import type { Template } from '../../utils/templates/template.ts';

/** Templates as a partner with many customers keeps them, each of about 800 bytes of JSON. */
export function manyTemplates(count: number): Template[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    name: `Paging of site ${at} to the night shift`,
    description: 'Alarms of the wired and wireless network, to the pager.',
    tags: ['paging', `customer-${at % 100}`],
    scope: 'org',
    variables: [
      { name: 'secret', label: 'Secret', kind: 'secret', generate: true },
      { name: 'header_authorization', label: 'Custom header Authorization', kind: 'secret' },
      { name: 'org_name', label: 'Org name', kind: 'text' },
    ],
    webhook: {
      enabled: true,
      type: 'http-post',
      name: `Paging ${at}`,
      verify_cert: true,
      url: `https://hooks${at}.example.com/mist/{{org_name}}`,
      topics: ['alarms', 'device-updowns', 'audits'],
      secret: '{{secret}}',
      headers: { Authorization: 'Bearer {{header_authorization}}', 'X-Team': 'network' },
    },
  }));
}
