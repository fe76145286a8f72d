interface Port {
  readonly onMessage: { addListener(listener: (news: { outcome?: { ok: boolean } }) => void): void };
  postMessage(message: unknown): void;
}

/** The extension's own API in its pages, as far as it is used here. */
declare const chrome: { readonly runtime: { connect(info: { name: string }): Port } };

/** Runs in a page of the extension: imports new templates, and gives whether it was done. */
export function importMany(writer: string, count: number): Promise<boolean> {
  const templates = Array.from({ length: count }, (_, at) => ({
    id: `${writer}-${at}`,
    name: 'Paging',
    description: `import ${at} of ${writer}`,
    scope: 'any',
    webhook: { type: 'http-post', url: 'https://hooks.example.com/mist', topics: ['alarms'] },
  }));
  const port = chrome.runtime.connect({ name: 'library-import' });
  return new Promise(resolve => {
    port.onMessage.addListener(({ outcome }) => outcome && resolve(outcome.ok));
    port.postMessage({ templates, choices: {} });
  });
}
