import { describe, expect, test } from 'vitest';
import { knownReceiver } from '../../../utils/rules/address/receivers.ts';

describe('receivers that everyone knows', () => {
  test.each([
    ['https://hooks.slack.com/services/T0/B0/x', 'chat', 'Slack'],
    ['https://HOOKS.slack.com./services/T0/B0/x', 'chat', 'Slack'],
    ['https://discord.com/api/webhooks/1/x', 'chat', 'Discord'],
    ['https://discord.com/api/v10/webhooks/1/x/slack', 'chat', 'Discord'],
    ['https://canary.discordapp.com/api/webhooks/1/x', 'chat', 'Discord'],
    ['https://chat.googleapis.com/v1/spaces/AAA/messages?key=k&token=t', 'chat', 'Google Chat'],
    ['https://contoso.webhook.office.com/webhookb2/x/IncomingWebhook/y', 'chat', 'Microsoft Teams'],
    ['https://outlook.office.com/webhook/x', 'chat', 'Microsoft Teams'],
    ['https://webexapis.com/v1/webhooks/incoming/x', 'chat', 'Webex'],
    ['https://api.telegram.org/bot1:x/sendMessage?chat_id=1', 'chat', 'Telegram'],
    ['https://open.feishu.cn/open-apis/bot/v2/hook/x', 'chat', 'Lark'],
    ['https://oapi.dingtalk.com/robot/send?access_token=x', 'chat', 'DingTalk'],
    ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=x', 'chat', 'WeCom'],
    ['https://api.github.com/repos/o/r/dispatches', 'api', 'GitHub'],
    ['https://api.github.com/repos/o/r/actions/workflows/w.yml/dispatches', 'api', 'GitHub'],
    ['https://gitlab.com/api/v4/projects/1/pipeline/', 'api', 'GitLab'],
    ['https://gitlab.com/api/v4/projects/1/pipeline?ref=main', 'api', 'GitLab'],
    ['https://api.bitbucket.org/2.0/repositories/w/r/pipelines/', 'api', 'Bitbucket'],
    ['https://events.pagerduty.com/v2/enqueue', 'api', 'PagerDuty'],
    ['https://events.eu.pagerduty.com/v2/change/enqueue', 'api', 'PagerDuty'],
    ['https://api.eu.opsgenie.com/v2/alerts?apiKey=x', 'api', 'Opsgenie'],
    ['https://webhook.site/x', 'public', 'Webhook.site'],
    ['https://x.webhook.site/', 'public', 'Webhook.site'],
    ['https://mist.free.beeceptor.com/', 'public', 'Beeceptor'],
    ['https://en1.x.pipedream.net/', 'public', 'RequestBin'],
    ['https://mist.requestcatcher.com/test', 'public', 'Request Catcher'],
    ['https://smee.io/x', 'public', 'smee.io'],
    ['http://ptsv3.com/mist', 'public', 'PTSV3'],
    ['https://webhookbin.net/v1/bin/x', 'public', 'webhookbin.net'],
    ['https://www.toptal.com/developers/postbin/1', 'public', 'Toptal PostBin'],
    ['https://www.postb.in/1700000000000-1', 'public', 'PostBin'],
    ['https://play.svix.com/in/e_x/', 'public', 'Svix Play'],
    ['https://acme.cloud.mattermost.com/hooks/x', 'chat', 'Mattermost'],
  ] as const)('%s', (address, is, service) => {
    expect(knownReceiver(new URL(address))).toMatchObject({ is, service });
  });

  test.each([
    'https://hooks.slack.com/triggers/T0/1/x',
    'https://slack.com/services/x',
    'https://hooks.slack.com.example.com/services/T0/B0/x',
    'https://evilwebhook.site/x',
    'https://docs.webhook.site.example.com/x',
    'https://prod-1.westeurope.logic.azure.com/workflows/x/triggers/manual/paths/invoke',
    'https://default1.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/x',
    'https://gitlab.com/api/v4/projects/1/ref/main/trigger/pipeline?token=x',
    'https://api.github.com/app/hook',
    'https://eo1.m.pipedream.net/',
    'https://hooks.zapier.com/hooks/catch/1/x/',
    'https://hook.eu1.make.com/x',
    'https://mist.proxy.example.com/webhook.site',
    'https://events.pagerduty.com/integration/x/enqueue',
    'https://api.opsgenie.com/v1/json/integrations/webhooks/amazonsns?apiKey=x',
    'https://www.toptal.com/',
  ])('nothing is said of %s', address => {
    expect(knownReceiver(new URL(address))).toBeUndefined();
  });
});
