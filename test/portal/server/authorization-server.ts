import { timingSafeEqual } from 'node:crypto';
import { practiceCredentials } from './credentials.ts';

/** How long a token is good for, in seconds. */
const LIFETIME = 3600;

class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;

  constructor(code: string, description: string, headers: Record<string, string> = {}) {
    super(description);
    this.code = code;
    this.status = code === 'invalid_client' ? 401 : 400;
    this.headers = headers;
  }
}

function same(given: string, right: string): boolean {
  const [left, other] = [Buffer.from(given), Buffer.from(right)];
  return left.length === other.length && timingSafeEqual(left, other);
}

/** A part of Basic credentials as RFC 6749, 2.3.1 encodes it. */
const decoded = (part: string) => new URLSearchParams(`_=${part.replaceAll('&', '%26')}`).get('_') ?? '';

function basicPair(header: string): [id: string, secret: string] {
  const [, base64 = ''] = /^basic +([A-Za-z0-9+/]+=*) *$/i.exec(header) ?? [];
  const text = Buffer.from(base64, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? ['', ''] : [decoded(text.slice(0, colon)), decoded(text.slice(colon + 1))];
}

/** Refuses a wrong client; says whether one was named at all. */
function checkClient(header: string | null, form: URLSearchParams): boolean {
  if (header !== null && form.has('client_secret'))
    throw new Refusal('invalid_request', 'the client is named in two ways');
  if (header === null && !form.has('client_id')) return false;
  const [id, secret] = header
    ? basicPair(header)
    : [form.get('client_id') ?? '', form.get('client_secret') ?? ''];
  const { clientId, clientSecret } = practiceCredentials;
  if (same(id, clientId) && same(secret, clientSecret)) return true;
  const challenge = { 'WWW-Authenticate': 'Basic realm="practice"' };
  throw new Refusal('invalid_client', 'unknown client or wrong secret', header ? challenge : {});
}

function checkGrant(form: URLSearchParams, clientNamed: boolean): void {
  const grant = form.get('grant_type');
  if (!grant) throw new Refusal('invalid_request', 'grant_type is missing');
  if (grant === 'client_credentials') {
    if (!clientNamed) throw new Refusal('invalid_client', 'the client did not authenticate');
    return;
  }
  if (grant !== 'password') throw new Refusal('unsupported_grant_type', `${grant} is not offered`);
  const [username, password] = [form.get('username'), form.get('password')];
  if (!username || !password) throw new Refusal('invalid_request', 'username or password is missing');
  const right = same(username, practiceCredentials.username) && same(password, practiceCredentials.password);
  if (!right) throw new Refusal('invalid_grant', 'wrong username or password');
}

function scopeOf(form: URLSearchParams): string {
  const known: readonly string[] = practiceCredentials.scopes;
  const asked = (form.get('scope') ?? '').split(' ').filter(scope => scope !== '');
  const unknown = asked.find(scope => !known.includes(scope));
  if (unknown !== undefined) throw new Refusal('invalid_scope', `${unknown} is not offered`);
  return (asked.length > 0 ? asked : known).join(' ');
}

async function readForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded')
    throw new Refusal('invalid_request', 'the body must be application/x-www-form-urlencoded');
  const form = new URLSearchParams(await request.text());
  const repeated = [...new Set(form.keys())].find(name => form.getAll(name).length > 1);
  if (repeated !== undefined) throw new Refusal('invalid_request', `${repeated} is given twice`);
  return form;
}

/**
 * A token endpoint for the grants client_credentials and password (RFC 6749, 4.3 and 4.4; answers and errors as 5.1 and 5.2): a
 * form-encoded POST, the client by Basic or in the form, or none for the password grant. Tokens are good for an hour.
 */
export class AuthorizationServer {
  readonly #expiries = new Map<string, number>();
  readonly #now: () => number;

  /** `now` gives milliseconds since 1970. */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Whether this server gave out the token and it has not expired. */
  accepts(token: string): boolean {
    return (this.#expiries.get(token) ?? 0) > this.#now();
  }

  async answer(request: Request): Promise<Response> {
    if (request.method !== 'POST')
      return new Response('POST only', { status: 405, headers: { Allow: 'POST' } });
    const noStore = { 'Cache-Control': 'no-store', Pragma: 'no-cache' };
    try {
      const form = await readForm(request);
      checkGrant(form, checkClient(request.headers.get('authorization'), form));
      return Response.json(this.#issue(scopeOf(form)), { headers: noStore });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, code, message, headers } = error;
      const body = { error: code, error_description: message };
      return Response.json(body, { status, headers: { ...noStore, ...headers } });
    }
  }

  #issue(scope: string): Record<string, unknown> {
    const token = crypto.randomUUID();
    this.#expiries.set(token, this.#now() + LIFETIME * 1000);
    return { access_token: token, token_type: 'Bearer', expires_in: LIFETIME, scope };
  }
}
