/**
 * Asks the API with the person's own portal session: the only place from which the extension uses the network. Reads
 * only. Rejects as `fetch` does.
 */
export function askMist(address: string, signal: AbortSignal): Promise<Response> {
  return fetch(address, { credentials: 'include', cache: 'no-store', signal });
}
