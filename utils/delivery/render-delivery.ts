import type { Delivery } from './delivery.ts';

/** Writes a delivery as raw HTTP/1.1 text, with LF line ends so that it can be shown and copied. */
export function renderDelivery({ method, path, headers, body }: Delivery): string {
  const lines = headers.map(({ name, value }) => (value === '' ? `${name}:` : `${name}: ${value}`));
  return [`${method} ${path} HTTP/1.1`, ...lines, '', body].join('\n');
}
