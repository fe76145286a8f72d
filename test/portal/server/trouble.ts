/** What the list of webhooks can be made to answer instead, by `api` in the page's address. */
export const troubles = ['401', '403', '404', '429', 'busy', 'html'] as const;
export type Trouble = (typeof troubles)[number];

/**
 * The practice portal's troubles. `429`: the first two calls of a session are told to come again in a second; `busy`:
 * each one. `html`: a page to sign in, as a proxy may send.
 */
export class Troubles {
  readonly #calls = new Map<string, number>();

  /** The answer to one call; null where there is no trouble with it. After `most` calls, two are told to wait. */
  answer(session: string, trouble: string | undefined, most: number | null): Response | null {
    if (most !== null) {
      const calls = this.#count(session);
      return calls > most && calls <= most + 2 ? tooMany() : null;
    }
    switch (troubles.find(each => each === trouble)) {
      case '401':
      case '403':
      case '404':
        return Response.json({ detail: 'practice' }, { status: Number(trouble) });
      case '429':
        return this.#count(session) <= 2 ? tooMany() : null;
      case 'busy':
        return tooMany();
      case 'html':
        return new Response('<!doctype html><title>Sign in</title>', {
          headers: { 'content-type': 'text/html' },
        });
      default:
        return null;
    }
  }

  #count(session: string): number {
    const calls = (this.#calls.get(session) ?? 0) + 1;
    this.#calls.set(session, calls);
    return calls;
  }
}

function tooMany(): Response {
  return Response.json({ detail: 'too many calls' }, { status: 429, headers: { 'Retry-After': '1' } });
}
