import type { AuthorizationServer } from './authorization-server.ts';
import { collectEvents } from './collect-events.ts';
import type { ReceivedLog } from './received.ts';

/** A delivery at the door. `target` is path and query, header values are bytes in Latin-1. */
export interface Arrival {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** Whether a request to this path or target is a delivery. */
export function isDelivery(target: string): boolean {
  return /^\/(receiver\/in|services\/collector)(?=[/?]|$)/.test(target);
}

function headerOf({ headers }: Arrival, name: string): string | undefined {
  return headers.find(([other]) => other.toLowerCase() === name)?.[1];
}

/** RFC 6750, 3: a request without a token gets no error code, one with a bad token does. */
function askForToken(arrival: Arrival, tokens: AuthorizationServer): Response | null {
  const authorization = headerOf(arrival, 'authorization');
  const [, token] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
  if (token !== undefined && tokens.accepts(token)) return null;
  const problem = token === undefined ? '' : ', error="invalid_token"';
  const headers = { 'WWW-Authenticate': `Bearer realm="practice"${problem}` };
  return new Response('an access token is required', { status: 401, headers });
}

function answerTo(arrival: Arrival, tokens: AuthorizationServer): Response {
  const { pathname } = new URL(arrival.target, 'http://localhost');
  if (pathname.startsWith('/services/')) {
    const authorization = headerOf(arrival, 'authorization');
    const { status, ...body } = collectEvents(pathname, authorization, arrival.body.toString('utf8'));
    return Response.json(body, { status });
  }
  const [, status] = /^\/receiver\/in\/status\/([2-5]\d\d)$/.exec(pathname) ?? [];
  if (status === '204' || status === '205' || status === '304')
    return new Response(null, { status: Number(status) });
  if (status !== undefined) return new Response(`answered ${status} as asked`, { status: Number(status) });
  const refused = /^\/receiver\/in\/bearer(\/|$)/.test(pathname) && askForToken(arrival, tokens);
  return refused || new Response('received');
}

/**
 * Takes a delivery, keeps it whatever the answer, and answers: `/receiver/in` takes all, `/receiver/in/bearer` wants an access token of
 * `tokens` (RFC 6750), `/receiver/in/status/<code>` answers with that status, `/services/collector` is the HTTP Event Collector.
 */
export function receive(arrival: Arrival, log: ReceivedLog, tokens: AuthorizationServer): Response {
  const { method, target, headers, body } = arrival;
  const response = answerTo(arrival, tokens);
  log.add(method, target, headers, body, response.status);
  return response;
}
