import { httpPost, type Receiver } from './row.ts';

/** Functions, gateways and containers at cloud providers, under the host names that these give. */
export const atClouds: readonly Receiver[] = httpPost([
  ['API Gateway REST', 'https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com/prod/mist'],
  ['API Gateway HTTP', 'https://f6g7h8i9j0.execute-api.us-east-1.amazonaws.com/'],
  [
    'API Gateway with a key',
    'https://k1l2m3n4o5.execute-api.us-west-2.amazonaws.com/v1/events',
    { 'X-Api-Key': 'o9Tq3Wx7Zb1Lm5Rk8Vn2Hd6Js4Pc0Gf1' },
  ],
  ['API Gateway in China', 'https://p6q7r8s9t0.execute-api.cn-north-1.amazonaws.com.cn/prod/mist'],
  ['Lambda URL', 'https://abcdefghijklmnopqrstuvwxyz234567.lambda-url.us-east-1.on.aws/'],
  ['App Runner', 'https://x9y8z7w6v5.eu-west-1.awsapprunner.com/hook'],
  [
    'CloudFront',
    'https://d111111abcdef8.cloudfront.net/mist',
    { 'X-Origin-Verify': '5d0b8e17-3c6a-4f92-8b1d-7e4a2c9f6035' },
  ],
  ['Elastic Beanstalk behind a name', 'https://mist-events.example.com/inbound'],
  [
    'Azure Functions',
    'https://mist-receiver.azurewebsites.net/api/MistWebhook?code=Zt5Xw8Qb2Lm9Rk4Vn7Hd1Js6Pc3Gf0TyUoIeAzFuQ%3D%3D',
  ],
  [
    'Azure Functions, regional name',
    'https://mist-receiver-a1b2c3d4e5f6g7h8.westeurope-01.azurewebsites.net/api/mist',
    { 'x-functions-key': 'Zt5Xw8Qb2Lm9Rk4Vn7Hd1Js6Pc3Gf0TyUoIeAzFuQ==' },
  ],
  [
    'Azure Logic Apps',
    'https://prod-27.westeurope.logic.azure.com:443/workflows/0a1b2c3d4e5f60718293a4b5c6d7e8f9/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=Qm5Xz8Tw2Lb9Rk4Vn7Hd1Js6Pc3Gf0TyUoIeAzFuQm5',
  ],
  [
    'Power Automate',
    'https://default0a1b2c3d4e5f60718293a4b5c6d7e8.f9.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/1b2c3d4e5f60718293a4b5c6d7e8f90a/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=Wb5Xz8Tw2Lm9Rk4Vn7Hd1Js6Pc3Gf0TyUoIeAzFuQ_k',
  ],
  [
    'Azure API Management',
    'https://network-ops.azure-api.net/mist/events',
    { 'Ocp-Apim-Subscription-Key': '5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b', 'Ocp-Apim-Trace': 'false' },
  ],
  ['Azure Container Apps', 'https://mist.happyplant-1a2b3c4d.westeurope.azurecontainerapps.io/hook'],
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
  [
    'Google SecOps feed',
    'https://eu-chronicle.googleapis.com/v1alpha/projects/1234567890/locations/eu/instances/0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9/feeds/1b2c3d4e-5f60-4182-93a4-b5c6d7e8f90a:importPushLogs',
    {
      'X-goog-api-key': 'AIzaSyInventedForTests-1111111111111111',
      'X-Webhook-Access-Key': 'Vn7Hd1Js6Pc3Gf0TyUo',
    },
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
  [
    'Vercel',
    'https://mist-receiver.vercel.app/api/mist',
    { 'x-vercel-protection-bypass': 'Js6Pc3Gf0TyUoIeAzFuQm5Xz8Tw2Lb9R' },
  ],
  ['Netlify', 'https://mist-receiver.netlify.app/.netlify/functions/mist'],
  ['Fly', 'https://mist-receiver.fly.dev/hook'],
  ['Render', 'https://mist-receiver.onrender.com/hook'],
  ['Heroku', 'https://mist-receiver-0a1b2c3d4e5f.herokuapp.com/hook'],
  ['Railway', 'https://mist-production.up.railway.app/hook'],
  ['Deno Deploy', 'https://mist-receiver.deno.dev/'],
  [
    'Supabase',
    'https://abcdefghijklmnopqrst.supabase.co/functions/v1/mist',
    { Authorization: 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoiYW5vbiJ9.SW52ZW50ZWRGb3JUZXN0cw' },
  ],
  [
    'DigitalOcean Functions',
    'https://faas-fra1-afec6ce7.doserverless.co/api/v1/web/fn-0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9/default/mist',
  ],
  [
    'Oracle API Gateway',
    'https://abcdefghijklmnopqrstuvwxyz.apigateway.eu-frankfurt-1.oci.customer-oci.com/v1/mist',
  ],
  ['IBM Code Engine', 'https://mist.1a2b3c4d5e6.eu-de.codeengine.appdomain.cloud/'],
  ['Alibaba Function Compute', 'https://mist-receiver-abcdefghij.eu-central-1.fcapp.run/'],
  ['ngrok, reserved domain', 'https://mist.network-ops.ngrok.app/hook'],
  [
    'ngrok, free domain',
    'https://loosely-curious-otter.ngrok-free.app/hook',
    { 'ngrok-skip-browser-warning': 'true' },
  ],
  ['Cloudflare Tunnel', 'https://mist-lab.example.net/hook'],
  ['Tailscale Funnel', 'https://receiver.tail1a2b3.ts.net/mist'],
]);
