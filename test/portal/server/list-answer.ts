import { readCustomHeaders, type SenderHeaders } from '../sender/read-custom-headers.ts';
import { placeOf } from './practice-places.ts';
import type { StoredWebhook } from './webhook-lists.ts';

const DEFAULT_LIMIT = 100;
const MOST = 1000;

/**
 * One page of a list as the Mist API gives it: `limit` (100) and `page` (from 1) in the query, the counts in the headers
 * X-Page-Total, X-Page-Limit and X-Page-Page.
 */
export function pageAnswer(list: readonly unknown[], address: URL): Response {
  const number = (name: string, fallback: number) => {
    const value = Number(address.searchParams.get(name) ?? fallback);
    return Number.isInteger(value) && value > 0 ? value : fallback;
  };
  const limit = Math.min(number('limit', DEFAULT_LIMIT), MOST);
  const page = number('page', 1);
  return Response.json(list.slice((page - 1) * limit, page * limit), {
    headers: {
      'X-Page-Total': String(list.length),
      'X-Page-Limit': String(limit),
      'X-Page-Page': String(page),
    },
  });
}

/** One page of a place's webhooks: custom headers as an object, and the ids of the place. */
export function listAnswer(list: readonly StoredWebhook[], scope: string, address: URL): Response {
  return pageAnswer(
    list.map(webhook => asMistKeepsIt(webhook, scope)),
    address,
  );
}

function asMistKeepsIt({ headers, ...webhook }: StoredWebhook, scope: string): StoredWebhook {
  const read = readCustomHeaders(typedHeaders(headers));
  const { org_id, site_id } = placeOf(scope);
  const isSite = scope.startsWith('sites/');
  return {
    ...webhook,
    ...('headers' in read && { headers: Object.fromEntries(read.headers) }),
    org_id,
    ...(isSite && { site_id }),
    for_site: isSite,
  };
}

/** Custom headers as the portal keeps them, as they were typed; those of the API are an object. Null where there are none. */
export function typedHeaders(headers: unknown): SenderHeaders | null {
  if (typeof headers !== 'object' || headers === null) return null;
  return isTyped(headers) ? headers : { notation: 'object', object: headers };
}

function isTyped(headers: object): headers is SenderHeaders {
  return 'notation' in headers;
}

/** The same answer for a page of another origin, as the API of a Mist cloud gives it to its portal. */
export function withCors(response: Response, { headers, url }: Request): Response {
  const origin = headers.get('origin');
  if (origin === null || origin === new URL(url).origin) return response;
  response.headers.set('Access-Control-Allow-Origin', origin);
  response.headers.set('Access-Control-Allow-Credentials', 'true');
  response.headers.set(
    'Access-Control-Expose-Headers',
    'Retry-After, X-Page-Total, X-Page-Limit, X-Page-Page',
  );
  return response;
}
