import type { SampleRequest } from './sample-request.ts';

const utf8 = new TextEncoder();

/**
 * A request as HTTP/1.1 over the wire (RFC 9112), Host and Content-Length included, as bytes: a broken sample's body
 * need not be text.
 */
export function toRawHttp({ url, headers, body }: SampleRequest): Uint8Array {
  const { host, pathname, search } = new URL(url);
  const lines = [
    `POST ${pathname}${search} HTTP/1.1`,
    `Host: ${host}`,
    ...headers.map(({ name, value }) => `${name}: ${value}`),
    `Content-Length: ${body.length}`,
  ];
  const head = utf8.encode(`${lines.join('\r\n')}\r\n\r\n`);
  const whole = new Uint8Array(head.length + body.length);
  whole.set(head);
  whole.set(body, head.length);
  return whole;
}
