import { changeState } from './store.ts';

/** Asks the portal's server and counts the request as pending meanwhile. Rejects when the answer is no success. */
export async function send(
  address: string,
  session: string,
  method: string,
  body?: unknown,
): Promise<unknown> {
  changeState(({ pending }) => ({ pending: pending + 1 }));
  try {
    const answer = await fetch(address, {
      method,
      headers: {
        'X-Practice-Session': session,
        // WebDriver BiDi does not hand a request's body to an intercepting test in every browser, so it travels here.
        ...(body === undefined ? {} : { 'X-Practice-Body': encodeURIComponent(JSON.stringify(body)) }),
      },
    });
    if (!answer.ok) throw new Error(`${method} ${address} gave ${answer.status}`);
    return await answer.json();
  } finally {
    changeState(({ pending }) => ({ pending: pending - 1 }));
  }
}
