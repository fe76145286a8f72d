import {
  base64,
  type CaptureRow,
  type Delivery,
  deliveries,
  fields,
  lower,
  pretty,
  read,
  told,
} from './delivery.ts';

const { audits, mxedge, nac, sessions, updowns, zone } = deliveries;

const n8n = (of: Delivery, binary: object = {}) =>
  pretty([
    {
      headers: fields(lower(of)),
      params: {},
      query: {},
      body: Object.keys(binary).length ? {} : JSON.parse(of.body),
      webhookUrl: 'https://n8n.example.com/webhook/mist',
      executionMode: 'production',
      ...binary,
    },
  ]);

/** Deliveries as workflow tools show what came in. */
export const workflows: readonly CaptureRow[] = [
  told('n8n webhook node', 'parsed', n8n(sessions), sessions),
  read(
    'n8n webhook node with raw body',
    n8n(nac, {
      binary: {
        data: {
          data: base64(nac.body),
          mimeType: 'application/json',
          fileType: 'json',
          fileExtension: 'json',
          fileSize: '447 B',
        },
      },
    }),
    nac,
    { orTold: true },
  ),
  told(
    'Node-RED debug',
    'parsed',
    pretty({
      _msgid: '6d2f1f4f6a11',
      payload: JSON.parse(mxedge.body),
      req: { method: 'POST', headers: fields(lower(mxedge)) },
    }),
    mxedge,
  ),
  told(
    'Home Assistant trace',
    'parsed',
    pretty({
      trigger: {
        id: '0',
        platform: 'webhook',
        webhook_id: 'mist',
        json: JSON.parse(zone.body),
        query: {},
        headers: fields(lower(zone)),
      },
    }),
    zone,
  ),
  told(
    'Logic Apps trigger, parsed',
    'parsed',
    pretty({ headers: fields(updowns.headers), body: JSON.parse(updowns.body) }),
    updowns,
  ),
  read(
    'Logic Apps trigger, binary content',
    pretty({
      headers: fields(audits.headers),
      body: { '$content-type': 'application/octet-stream', $content: base64(audits.body) },
    }),
    audits,
  ),
  read(
    'Azure Functions, request as JSON',
    pretty({
      method: 'POST',
      url: 'https://mist.example.azurewebsites.net/api/mist',
      headers: fields(lower(audits)),
      query: {},
      params: {},
      body: JSON.parse(audits.body),
      rawBody: audits.body,
    }),
    audits,
  ),
  read(
    'Azure Functions, log lines',
    `2026-12-01T10:12:13.456 [Information] Executing 'Functions.mist' (Reason='This function was programmatically called via the host APIs.', Id=1b3f6c2e-5a3d-4d8f-9a0b-7c6d5e4f3a2b)\n2026-12-01T10:12:13.460 [Information] headers: ${JSON.stringify(fields(lower(updowns)))}\n2026-12-01T10:12:13.461 [Information] body: ${updowns.body}\n2026-12-01T10:12:13.470 [Information] Executed 'Functions.mist' (Succeeded, Duration=14ms)\n`,
    updowns,
  ),
];
