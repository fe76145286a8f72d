import { type Answer, post, reasonOf } from './post.ts';
import type { HeaderLine, SenderWebhook } from './sender-webhook.ts';

/** An access token, or why there is none. */
export type TokenOutcome = { readonly token: string } | { readonly failure: string };

/** One field of a form as RFC 6749, appendix B encodes it. */
const encoded = (text: string) => new URLSearchParams([['', text]]).toString().slice(1);

/** The client's name and secret in the Authorization header (RFC 6749, 2.3.1); nothing where no client is named. */
function clientLines({ oauth2_client_id, oauth2_client_secret }: SenderWebhook): HeaderLine[] {
  if (!oauth2_client_id) return [];
  const pair = `${encoded(oauth2_client_id)}:${encoded(oauth2_client_secret ?? '')}`;
  return [['Authorization', `Basic ${Buffer.from(pair).toString('base64')}`]];
}

function tokenForm(webhook: SenderWebhook, grant: string): string {
  const form = new URLSearchParams({ grant_type: grant });
  if (grant === 'password') {
    form.set('username', webhook.oauth2_username ?? '');
    form.set('password', webhook.oauth2_password ?? '');
  }
  const scopes = webhook.oauth2_scopes ?? [];
  if (scopes.length > 0) form.set('scope', scopes.join(' '));
  return form.toString();
}

function parsed(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function readToken({ status, body }: Answer): TokenOutcome {
  const { access_token, token_type, error, error_description } = parsed(body);
  if (status !== 200 || error !== undefined) {
    const reason = [error, error_description].filter(part => typeof part === 'string').join(': ');
    return { failure: `the token request was answered ${status}${reason && ` ${reason}`}` };
  }
  if (typeof access_token !== 'string') return { failure: 'the token answer has no access_token' };
  if (String(token_type).toLowerCase() !== 'bearer') return { failure: 'the token is not of type Bearer' };
  return { token: access_token };
}

/**
 * Fetches an access token as RFC 6749 sections 4.3 and 4.4 describe: a form-encoded POST, the client in a Basic Authorization header.
 * How Mist names its client and how long it keeps a token is not documented; this sender asks anew for each delivery, and Verify
 * Certificate counts for the token's address too.
 */
export async function fetchToken(webhook: SenderWebhook): Promise<TokenOutcome> {
  const { oauth2_grant_type: grant, oauth2_token_url: url } = webhook;
  if (!grant) return { failure: 'no oauth2_grant_type is set' };
  if (!url) return { failure: 'no oauth2_token_url is set' };
  const headers: HeaderLine[] = [
    ['User-Agent', 'Mist-webhook'],
    ['Accept', 'application/json'],
    ['Content-Type', 'application/x-www-form-urlencoded'],
    ...clientLines(webhook),
  ];
  const body = tokenForm(webhook, grant);
  return post({ url, headers, body, verifyCertificate: webhook.verify_cert !== false }).then(
    readToken,
    error => ({ failure: `the token request failed: ${reasonOf(error)}` }),
  );
}
