import type { Variable } from './variable.ts';
import type { Webhook } from './webhook.ts';

export interface RedactOptions {
  /** Given where the webhook is in variable notation already, as a template's is; else it is literal. */
  readonly variables?: readonly Variable[];
  /** Names of headers that stay in clear although they look like credentials. */
  readonly keepHeaders?: readonly string[];
}

export interface Redaction {
  /** In variable notation. */
  readonly webhook: Webhook;
  readonly variables: readonly Variable[];
}

/** Puts a variable in the place of each secret. */
export function redact(webhook: Webhook, options: RedactOptions = {}): Redaction {
  return { webhook, variables: options.variables ?? [] };
}
