import type { Snippet } from './snippet.ts';

export const node: Snippet = {
  language: 'node',
  title: 'Node.js',
  fileName: 'receiver.mjs',
  code: `import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const secret = process.env.MIST_WEBHOOK_SECRET;
if (!secret) throw new Error('Set MIST_WEBHOOK_SECRET to the secret of the webhook.');

function isFromMist(body, signature) {
  if (!/^[0-9a-f]{64}$/.test(signature ?? '')) return false;
  const expected = createHmac('sha256', secret).update(body).digest();
  return timingSafeEqual(Buffer.from(signature, 'hex'), expected);
}

createServer(async (request, response) => {
  // The bytes as they arrived: a parsed and rewritten body does not fit.
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  if (!isFromMist(body, request.headers['x-mist-signature-v2'])) {
    response.writeHead(401).end();
    return;
  }
  response.writeHead(200).end();
  const { topic, events } = JSON.parse(body);
  console.log(topic, events.length);
}).listen(process.env.PORT ?? 8080);
`,
};
