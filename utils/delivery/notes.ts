/** Sentences beside the preview; `{placeholders}` are filled in. A translation replaces this file. */
export const notes = {
  cloud: 'Sent from Mist’s cloud {cloud}.',
  disabled: 'The webhook is disabled, so Mist sends nothing.',
  noUrl: 'Mist has no valid URL to send to.',
  noToken: 'Without a Splunk token Mist sends nothing.',
  typeUnknown: 'The webhook type is not known; the request is shown as for HTTP Post.',
  typeUndocumented:
    'How Mist delivers webhooks of type {type} is not documented; the request is shown as for HTTP Post.',
  unsigned: 'The delivery is not signed.',
  secretUnknown: 'Whether there is a secret cannot be seen now; with one, Mist adds both signature headers.',
  headersUnknown: 'Whether there are custom headers cannot be seen now.',
  headersIgnored: 'The custom headers are left out: webhooks of type {type} do not use them.',
  headersOauth2: 'Sources differ on whether Mist sends custom headers with OAuth2.',
  headersError: 'Mist sends X-Mist-Error in place of the custom headers.',
  headersErrorLikely:
    'Mist’s documentation does not say what becomes of a header that cannot be sent; X-Mist-Error is the likely answer.',
  atLimit: 'The custom headers are exactly at the limit; they may be left out.',
  reserved: 'Which of two headers with the same name arrives is not documented.',
  userInfo: 'What Mist does with the user name and password in the URL is not documented.',
  oauth2: 'Mist fetches the token from {host} before it delivers.',
  splunk: 'How Mist wraps events for Splunk is not documented; the body may differ.',
} as const;

/** One sentence of the table, filled. */
export function note(key: keyof typeof notes, args: Readonly<Record<string, string>> = {}): string {
  return notes[key].replace(/\{(\w+)\}/g, (placeholder, name) =>
    Object.hasOwn(args, name) ? String(args[name]) : placeholder,
  );
}
