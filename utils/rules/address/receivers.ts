/**
 * A receiver that everyone knows, and what it is to Mist's deliveries:
 * - `chat`: takes messages of its own form only; - `api`: starts jobs or opens alerts, and takes a body of its own form only;
 * - `public`: shows what it receives to whoever has the link.
 */
export interface KnownReceiver {
  readonly service: string;
  readonly is: 'chat' | 'api' | 'public';
}

interface Place extends KnownReceiver {
  /** A host name, or `*.` and a domain for each name below it. */
  readonly hosts: readonly string[];
  /** Of the path, at its start; absent where every path is meant. */
  readonly path?: RegExp;
  /** Where that is said. */
  readonly source: string;
}

/** Only what is certain: a workflow of Power Automate, Zapier or Pipedream takes any JSON and is not among them. */
const places: readonly Place[] = [
  {
    service: 'Slack',
    is: 'chat',
    hosts: ['hooks.slack.com', 'hooks.slack-gov.com'],
    path: /^\/services\//,
    source: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
  },
  {
    service: 'Discord',
    is: 'chat',
    hosts: ['discord.com', 'discordapp.com', '*.discord.com', '*.discordapp.com'],
    path: /^\/api\/(?:v\d+\/)?webhooks\//,
    source: 'https://docs.discord.com/developers/resources/webhook#execute-webhook',
  },
  {
    service: 'Google Chat',
    is: 'chat',
    hosts: ['chat.googleapis.com'],
    path: /^\/v1\/spaces\/[^/]+\/messages/,
    source: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
  },
  {
    service: 'Microsoft Teams',
    is: 'chat',
    hosts: ['*.webhook.office.com', 'outlook.office.com', 'outlook.office365.com'],
    path: /^\/webhook(?:b2)?\//,
    source:
      'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  },
  {
    service: 'Webex',
    is: 'chat',
    hosts: ['webexapis.com', 'api.ciscospark.com'],
    path: /^\/v1\/(?:webhooks\/incoming\/|messages)/,
    source: 'https://apphub.webex.com/applications/incoming-webhooks-cisco-systems-38054-23307-75252',
  },
  {
    service: 'Telegram',
    is: 'chat',
    hosts: ['api.telegram.org'],
    path: /^\/bot[^/]+\/send/i,
    source: 'https://core.telegram.org/bots/api#sendmessage',
  },
  {
    service: 'Mattermost',
    is: 'chat',
    hosts: ['*.cloud.mattermost.com'],
    path: /^\/hooks\//,
    source: 'https://developers.mattermost.com/integrate/webhooks/incoming/',
  },
  {
    service: 'Lark',
    is: 'chat',
    hosts: ['open.larksuite.com', 'open.feishu.cn'],
    path: /^\/open-apis\/bot\/(?:v2\/)?hook\//,
    source: 'https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot',
  },
  {
    service: 'DingTalk',
    is: 'chat',
    hosts: ['oapi.dingtalk.com'],
    path: /^\/robot\/send/,
    source: 'https://open.dingtalk.com/document/robots/custom-robot-access',
  },
  {
    service: 'WeCom',
    is: 'chat',
    hosts: ['qyapi.weixin.qq.com'],
    path: /^\/cgi-bin\/webhook\/send/,
    source: 'https://developer.work.weixin.qq.com/document/path/91770',
  },
  {
    service: 'GitHub',
    is: 'api',
    hosts: ['api.github.com'],
    path: /^\/repos\/[^/]+\/[^/]+\/(?:actions\/workflows\/[^/]+\/)?dispatches/,
    source: 'https://docs.github.com/en/rest/repos/repos#create-a-repository-dispatch-event',
  },
  {
    // Its trigger address takes any body, as TRIGGER_PAYLOAD, and is not meant.
    service: 'GitLab',
    is: 'api',
    hosts: ['gitlab.com'],
    path: /^\/api\/v4\/projects\/[^/]+\/pipeline\/?$/,
    source: 'https://docs.gitlab.com/api/pipelines/#create-a-new-pipeline',
  },
  {
    service: 'Bitbucket',
    is: 'api',
    hosts: ['api.bitbucket.org'],
    path: /^\/2\.0\/repositories\/[^/]+\/[^/]+\/pipelines/,
    source: 'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/',
  },
  {
    // An integration's own address (`/integration/…/enqueue`) may take any body, and is not meant.
    service: 'PagerDuty',
    is: 'api',
    hosts: ['events.pagerduty.com', 'events.eu.pagerduty.com'],
    path: /^\/v2\/(?:change\/)?enqueue\/?$/,
    source: 'https://developer.pagerduty.com/docs/events-api-v2/overview/',
  },
  {
    service: 'Opsgenie',
    is: 'api',
    hosts: ['api.opsgenie.com', 'api.eu.opsgenie.com'],
    path: /^\/v2\/alerts\/?$/,
    source: 'https://docs.opsgenie.com/docs/alert-api',
  },
  {
    service: 'Webhook.site',
    is: 'public',
    hosts: ['webhook.site', '*.webhook.site'],
    source: 'https://docs.webhook.site/',
  },
  {
    service: 'Beeceptor',
    is: 'public',
    hosts: ['*.free.beeceptor.com'],
    source: 'https://beeceptor.com/docs/create-endpoint/',
  },
  {
    service: 'RequestBin',
    is: 'public',
    hosts: ['*.x.pipedream.net'],
    source: 'https://requestbin.com/docs/',
  },
  {
    service: 'Request Catcher',
    is: 'public',
    hosts: ['*.requestcatcher.com'],
    source: 'https://requestcatcher.com/',
  },
  {
    service: 'smee.io',
    is: 'public',
    hosts: ['smee.io'],
    source: 'https://github.com/probot/smee-client/issues/27',
  },
  {
    service: 'PTSV3',
    is: 'public',
    hosts: ['ptsv3.com'],
    source: 'http://ptsv3.com/docs',
  },
  {
    service: 'webhookbin.net',
    is: 'public',
    hosts: ['webhookbin.net', 'www.webhookbin.net'],
    source: 'https://www.webhookbin.net/makebin',
  },
  {
    service: 'Svix Play',
    is: 'public',
    hosts: ['play.svix.com', 'api.play.svix.com'],
    source: 'https://docs.svix.com/play',
  },
  {
    service: 'PostBin',
    is: 'public',
    hosts: ['postb.in', 'www.postb.in'],
    source: 'https://postb.in/api',
  },
  {
    service: 'Toptal PostBin',
    is: 'public',
    hosts: ['www.toptal.com'],
    path: /^\/developers\/postbin\//,
    source: 'https://www.toptal.com/developers/postbin/',
  },
];

/** What is known of the receiver at an address; undefined for the many of which nothing is. */
export function knownReceiver({ hostname, pathname }: URL): KnownReceiver | undefined {
  const name = hostname.replace(/\.$/, '');
  return places.find(
    ({ hosts, path }) =>
      hosts.some(host => (host.startsWith('*.') ? name.endsWith(host.slice(1)) : name === host)) &&
      (path?.test(pathname) ?? true),
  );
}
