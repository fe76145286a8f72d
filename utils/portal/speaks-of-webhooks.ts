const WEBHOOK = /webhook/i;

/** Whether a text names a webhook. One expression for all that ask, since each is compiled on the page. */
export function speaksOfWebhooks(text: string): boolean {
  return WEBHOOK.test(text);
}
