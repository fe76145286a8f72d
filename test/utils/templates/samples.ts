import type { Template } from '../../../utils/templates/template.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';

/** A template that is whole, with whatever else is wanted. */
export function sampleTemplate(part: Partial<Template> = {}): Template {
  return {
    id: 'receiver',
    name: 'Receiver',
    description: '',
    tags: [],
    scope: 'org',
    variables: [],
    webhook: {
      enabled: true,
      type: 'http-post',
      name: 'Receiver',
      url: 'https://hooks.example.com/mist',
      topics: ['alarms'],
    },
    ...part,
  };
}

/** A webhook with a secret in every place that a redaction knows, and text that each notation has to escape. */
export const sampleWebhook: Webhook = {
  enabled: true,
  type: 'http-post',
  name: `Paging "night" at Bob's $HOME`,
  url: 'https://pager:hunter2@hooks.example.com/mist?team=net&token=t0k3n',
  topics: ['alarms', 'device-updowns'],
  verify_cert: true,
  secret: 'marked-secret $' + '{x} 100%',
  headers: { Authorization: 'Bearer marked-bearer', 'X-Api-Key': 'marked-key', 'X-Team': 'network' },
  default_action: 'permit',
};

/** Values of the variables that `redact` makes of it. */
export const sampleValues: Readonly<Record<string, string>> = {
  url_username: 'pager',
  url_password: 'hunter2',
  url_token: 't0k3n',
  secret: 'marked-secret $' + '{x} 100%',
  header_authorization: 'marked-bearer',
  header_x_api_key: 'marked-key',
};
