/** What a save was answered, as far as it is used here. */
export interface Answered {
  readonly ok: boolean;
  readonly keptBoth?: boolean;
}

/** The extension's own API in its pages and scripts, as far as it is used here. */
declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<Answered> } };

/**
 * Runs in a page or a script of the extension: saves new templates, all at once. The first `shared` of them have ids
 * that all writers use.
 */
export function saveMany(writer: string, count: number, shared: number): Promise<Answered[]> {
  const saves = Array.from({ length: count }, (_, at) => {
    const template = {
      id: at < shared ? `shared-${at}` : `${writer}-${at}`,
      name: 'Paging',
      description: `save ${at} of ${writer}`,
      scope: 'any',
      webhook: { type: 'http-post', url: 'https://hooks.example.com/mist', topics: ['alarms'] },
    };
    const command = { do: 'save', template, base: null, revision: `${writer}-${at}` };
    return chrome.runtime.sendMessage({ type: 'library-command', command });
  });
  return Promise.all(saves);
}
