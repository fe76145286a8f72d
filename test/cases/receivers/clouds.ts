import { httpPost, type Receiver } from './row.ts';

/** Functions, gateways and containers at cloud providers, under the host names that these give. */
export const atClouds: readonly Receiver[] = httpPost([
  ['API Gateway REST', 'https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com/prod/mist'],
  ['API Gateway HTTP', 'https://f6g7h8i9j0.execute-api.us-east-1.amazonaws.com/'],
  ['API Gateway in China', 'https://p6q7r8s9t0.execute-api.cn-north-1.amazonaws.com.cn/prod/mist'],
  ['Lambda URL', 'https://abcdefghijklmnopqrstuvwxyz234567.lambda-url.us-east-1.on.aws/'],
  ['App Runner', 'https://x9y8z7w6v5.eu-west-1.awsapprunner.com/hook'],
  [
    'CloudFront',
    'https://d111111abcdef8.cloudfront.net/mist',
    { 'X-Origin-Verify': '5d0b8e17-3c6a-4f92-8b1d-7e4a2c9f6035' },
  ],
  [
    'Azure Functions',
    'https://mist-receiver.azurewebsites.net/api/MistWebhook?code=Zt5Xw8Qb2Lm9Rk4Vn7Hd1Js6Pc3Gf0TyUoIeAzFuQ%3D%3D',
  ],
  [
    'Azure Logic Apps',
    'https://prod-27.westeurope.logic.azure.com:443/workflows/0a1b2c3d4e5f60718293a4b5c6d7e8f9/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=Qm5Xz8Tw2Lb9Rk4Vn7Hd1Js6Pc3Gf0TyUoIeAzFuQm5',
  ],
  [
    'Azure Event Hubs',
    'https://mist-events.servicebus.windows.net/mist/messages',
    {
      Authorization:
        'SharedAccessSignature sr=mist-events.servicebus.windows.net&sig=Wb5Xz8Tw2Lm9Rk4Vn7%3D&se=1893456000&skn=send',
    },
  ],
  [
    'Azure Automation runbook',
    'https://0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9.webhook.we.azure-automation.net/webhooks?token=Wb5Xz8Tw2Lm9Rk4Vn7Hd1Js6Pc3Gf0TyUoIeAzFuQ%3d',
  ],
  ['Cloud Run', 'https://mist-receiver-123456789012.europe-west3.run.app/hook'],
  ['Cloud Run, short name', 'https://mist-receiver-abc123def4-ey.a.run.app/'],
  ['Cloud Functions', 'https://europe-west3-network-ops.cloudfunctions.net/mist'],
  [
    'Google API Gateway',
    'https://mist-gw-1a2b3c4d.ew.gateway.dev/mist?key=AIzaSyInventedForTests-0000000000000000',
  ],
  ['App Engine', 'https://network-ops.ey.r.appspot.com/mist'],
  ['Cloudflare Workers', 'https://mist.network-ops.workers.dev/'],
  [
    'Cloudflare Access in front',
    'https://hooks.example.com/mist',
    {
      'CF-Access-Client-Id': '0a1b2c3d4e5f60718293a4b5c6d7e8f9.access',
      'CF-Access-Client-Secret': '1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90a',
    },
  ],
  ['Netlify', 'https://mist-receiver.netlify.app/.netlify/functions/mist'],
  ['Heroku', 'https://mist-receiver-0a1b2c3d4e5f.herokuapp.com/hook'],
  ['Railway', 'https://mist-production.up.railway.app/hook'],
  ['Deno Deploy', 'https://mist-receiver.deno.dev/'],
  ['IBM Code Engine', 'https://mist.1a2b3c4d5e6.eu-de.codeengine.appdomain.cloud/'],
  ['Alibaba Function Compute', 'https://mist-receiver-abcdefghij.eu-central-1.fcapp.run/'],
  ['ngrok, reserved domain', 'https://mist.network-ops.ngrok.app/hook'],
  ['Tailscale Funnel', 'https://receiver.tail1a2b3.ts.net/mist'],
]);
