import { pageAnswer } from './list-answer.ts';
import { practiceSites, refusalAt } from './practice-fleet.ts';

/** How the API answers a page of the practice portal, by its address: see the client's `signIn`. */
export interface ApiOptions {
  readonly session: string;
  /** See `troubles`. */
  readonly trouble: string | undefined;
  /** How many sites the organization has; null where it has none of its own. */
  readonly sites: number | null;
  /** In how many of ten ways each of them has webhooks; null where there are none. */
  readonly ways: number | null;
  /** Milliseconds until an answer. */
  readonly answer: number;
  /** After how many calls the session is told to wait, once; null for never. */
  readonly calls: number | null;
}

/** Reads the cookies of a request. */
export function apiOptions(request: Request): ApiOptions {
  const cookies = new URLSearchParams(request.headers.get('cookie')?.replaceAll(/;\s*/g, '&'));
  const number = (name: string) => {
    const value = Number.parseInt(cookies.get(`practice-${name}`) ?? '', 10);
    return Number.isNaN(value) ? null : value;
  };
  const sites = number('sites');
  return {
    session: new URL(request.url).searchParams.get('session') ?? cookies.get('sessionid') ?? 'default',
    trouble: cookies.get('practice-api') ?? undefined,
    sites,
    ways: sites === null ? null : (number('ways') ?? 1),
    answer: number('answer') ?? 0,
    calls: number('calls'),
  };
}

/** What was asked of the API, and the status of each answer. */
export interface Call {
  readonly path: string;
  readonly status: number;
}

/** The calls of each session, in the order of their answers. */
export class Calls {
  readonly #calls = new Map<string, Call[]>();

  of(session: string): readonly Call[] {
    return this.#calls.get(session) ?? [];
  }

  add(session: string, call: Call): void {
    const calls = this.#calls.get(session) ?? [];
    this.#calls.set(session, calls);
    calls.push(call);
  }
}

/** One page of the organization's sites. */
export function sitesAnswer(request: Request, org_id: string, sites: number): Response {
  const list = practiceSites(sites).map(site => ({ ...site, org_id, country_code: 'DE' }));
  return pageAnswer(list, new URL(request.url));
}

/** The answer of a site whose list the person may not read; null where they may. */
export function refusal(scope: string, { sites }: ApiOptions): Response | null {
  const [kind, id = ''] = scope.split('/');
  const status = sites !== null && kind === 'sites' ? refusalAt(id) : null;
  return status && Response.json({ detail: 'practice' }, { status });
}
