import { practiceCredentials } from './credentials.ts';

/** An answer of the HTTP Event Collector: status and the JSON that Splunk documents under "Possible error codes". */
export interface CollectorAnswer {
  readonly status: number;
  readonly text: string;
  readonly code: number;
}

const answer = (status: number, code: number, text: string): CollectorAnswer => ({ status, text, code });

function refusedToken(authorization: string | undefined): CollectorAnswer | null {
  if (authorization === undefined) return answer(401, 2, 'Token is required');
  const [, token] = /^Splunk +(\S+)$/i.exec(authorization.trim()) ?? [];
  if (token === undefined) return answer(401, 3, 'Invalid authorization');
  return token.toLowerCase() === practiceCredentials.hecToken ? null : answer(403, 4, 'Invalid token');
}

/** The events of a body: JSON objects, one or one a line; null where it is something else. */
function readEvents(body: string): object[] | null {
  const parse = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  };
  const whole = parse(body);
  const values = whole === undefined ? body.trim().split(/\r?\n/).map(parse) : [whole];
  const objects = values.filter(value => typeof value === 'object' && value !== null);
  return objects.length === values.length ? objects : null;
}

function refusedEvent(event: object): CollectorAnswer | null {
  const value: unknown = 'event' in event ? event.event : undefined;
  if (value === undefined) return answer(400, 12, 'Event field is required');
  return value === null || value === '' ? answer(400, 13, 'Event field cannot be blank') : null;
}

/**
 * What Splunk's HTTP Event Collector says to a POST at `path`: it asks for `Authorization: Splunk <token>`, takes JSON objects with an
 * `event` at /services/collector and /services/collector/event, and anything at /services/collector/raw.
 */
export function collectEvents(
  path: string,
  authorization: string | undefined,
  body: string,
): CollectorAnswer {
  const endpoint = /^\/services\/collector(?:\/(event|raw)(?:\/1\.0)?)?\/?$/.exec(path);
  if (!endpoint) return answer(404, 404, 'The requested URL was not found on this server.');
  const refused = refusedToken(authorization);
  if (refused) return refused;
  if (body.trim() === '') return answer(400, 5, 'No data');
  if (endpoint[1] !== 'raw') {
    const events = readEvents(body);
    if (!events) return answer(400, 6, 'Invalid data format');
    for (const event of events) {
      const wrong = refusedEvent(event);
      if (wrong) return wrong;
    }
  }
  return answer(200, 0, 'Success');
}
