import { httpPost, type Receiver } from './row.ts';

/** Tools for workflows, tickets and incidents that take any JSON. */
export const inAutomation: readonly Receiver[] = httpPost([
  ['n8n cloud', 'https://network-ops.app.n8n.cloud/webhook/2f9c1e7a-6b3d-4a85-9c0f-7d1e5b8a3c62'],
  [
    'Make',
    'https://hook.eu2.make.com/w3x7q1z9t5v8b2n6m4k0j3h7g1f5d9s2',
    { 'x-make-apikey': 'Rk4Vn7Hd1Js6Pc3Gf0TyUoIe' },
  ],
  ['Zapier', 'https://hooks.zapier.com/hooks/catch/1234567/3abc12d/'],
  ['Zapier, raw hook', 'https://hooks.zapier.com/hooks/catch/1234567/4bcd23e/?topic=alarms'],
  ['Tray', 'https://5d0b8e17-3c6a-4f92-8b1d-7e4a2c9f6035.trayapp.io'],
  ['Workato', 'https://webhooks.workato.com/webhooks/rest/6e1c9f28-4d7b-4a03-9c2e-8f5b3d0a7146/mist_event'],
  [
    'Torq',
    'https://hooks.torq.io/v1/webhooks/7f2d0a39-5e8c-4b14-8d3f-9a6c4e1b8257/workflow/8a3e1b4a-6f9d-4c25-9e4a-0b7d5f2c9368',
    { auth: 'Vn7Hd1Js6Pc3Gf0TyUoIeAzFuQm5Xz8T' },
  ],
  [
    'Tines',
    'https://network-ops.tines.com/webhook/0a1b2c3d4e5f60718293a4b5c6d7e8f9/1b2c3d4e5f60718293a4b5c6d7e8f90a',
  ],
  [
    'Ansible Automation Platform event stream',
    'https://aap.example.com/eda-event-streams/api/eda/v1/external_event_stream/9b4f2c5b-7a0e-4d36-8f5b-1c8e6a3d0479/post/',
  ],
  ['Rundeck', 'https://rundeck.example.com/api/45/webhook/Lb9Rk4Vn7Hd1Js6Pc3Gf0TyUoIeAzFuQ'],
  ['Jenkins', 'https://jenkins.example.com/generic-webhook-trigger/invoke?token=mist-Rk4Vn7Hd1Js6Pc3G'],
  ['Home Assistant', 'https://ha.example.com/api/webhook/-W2xTq8ZbLm5Rk9Vn4Hd7Js1'],
  ['IFTTT', 'https://maker.ifttt.com/trigger/mist_alarm/json/with/key/dInventedKeyForTests0000'],
  ['Hookdeck', 'https://hkdk.events/0a1b2c3d4e5f60'],
  ['Shuffle', 'https://shuffler.io/api/v1/hooks/webhook_0c5a3d6c-8b1f-4e47-9a6c-2d9f7b4e1580'],
  [
    'ServiceNow, scripted REST',
    'https://network.service-now.com/api/x_exa_mist/v1/events',
    { Authorization: 'Basic c3ZjLW1pc3Q6U24tVGVzdC00MiE=' },
  ],
  [
    'Jira automation',
    'https://api-private.atlassian.com/automation/webhooks/jira/a/1d6b4e7d-9c2a-4f58-8b7d-3e0a8c5f2691/0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b',
    { 'X-Automation-Webhook-Token': '4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6071' },
  ],
  [
    'PagerDuty, custom event transformer',
    'https://events.pagerduty.com/integration/e93facc04764012d7bfb002500d5d1a6/enqueue',
  ],
  [
    'Grafana OnCall',
    'https://oncall-prod-eu-west-0.grafana.net/oncall/integrations/v1/webhook/Uo1IeAzFuQm5Xz8Tw2Lb9Rk4V/',
  ],
  [
    'xMatters',
    'https://network.xmatters.com/api/integration/1/functions/2e7c5f8e-0d3b-4a69-9c8e-4f1b9d6a3702/triggers?apiKey=3f8d6a9f-1e4c-4b70-8d9f-5a2c0e7b4813',
  ],
]);
