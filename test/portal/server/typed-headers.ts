import type { SenderHeaders } from '../sender/read-custom-headers.ts';

/** Custom headers as the portal keeps them, as they were typed; those of the API are an object. Null where there are none. */
export function typedHeaders(headers: unknown): SenderHeaders | null {
  if (typeof headers !== 'object' || headers === null) return null;
  return isTyped(headers) ? headers : { notation: 'object', object: headers };
}

function isTyped(headers: object): headers is SenderHeaders {
  return 'notation' in headers;
}
