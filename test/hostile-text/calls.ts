import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ExportedFunction, functionsOfText } from './functions.ts';
import { knownValues } from './known-values.ts';
import { hostileValue } from './type-value.ts';

/** How a function is called with a text, from which its arguments are made beforehand. */
export type Call = (text: string, turn: number) => () => unknown;

/** Functions whose text is not foreign, or which do nothing but wait for a browser; each with the reason. */
export const untried: Readonly<Record<string, string>> = {
  learnWordings: 'takes an administrator’s words, for all others too',
  translateWords: 'takes an administrator’s words, for all others too',
  askMist: 'asks the network',
  sampleBody: 'its topic is one of ours',
};

const short = (text: string) => text.slice(0, 64);

/** Arguments where not each text may be of any length. */
const own: Readonly<Record<string, (text: string, given: readonly unknown[]) => readonly unknown[]>> = {
  // The name of a variable has at most 64 characters.
  renameVariable: (text, [webhook]) => [webhook, 'a', short(text)],
  renameInEdit: (text, [edit, variable]) => [edit, variable, short(text)],
  applyVariables: (text, [webhook]) => [webhook, { a: short(text) }],
  // The text is the API's, here and below.
  deliveriesIn: text => [
    JSON.stringify({ results: [{ id: text, timestamp: 1, topic: text, status: 'failure', error: text }] }),
  ],
  deliveryIn: text => {
    const req_headers = JSON.stringify({ [text]: text, 'X-Mist-Error': text });
    return [JSON.stringify({ results: [{ id: text, req_headers, req_payload: text }] }), text];
  },
  readFleetPage: text => [
    { list: 'webhooks', place: { scope: 'org', id: 'o', name: text }, page: 1, key: 'key' },
    {
      origin: 'https://api.mist.com',
      signal: new AbortController().signal,
      ask: async () => Response.json([{ id: 'a', name: text, url: text, secret: text, topics: [text] }]),
    },
  ],
};

/** The functions that are tried. */
export const triedFunctions = functionsOfText.filter(({ name }) => !Object.hasOwn(untried, name));

/** Loads the function and says how it is called. */
export async function callOf({ path, name, parameters }: ExportedFunction): Promise<Call> {
  const module: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ `../../${path}`);
  const called = module[name];
  if (typeof called !== 'function') throw new Error(`${path} exports no function ${name}.`);
  return (text, turn) => {
    const made = parameters.map(
      type => (type && hostileValue({ path, type }, { text, turn, known: knownValues })) ?? undefined,
    );
    const given = own[name]?.(text, made) ?? made;
    if (path.startsWith('utils/store/')) fakeBrowser.reset();
    return () => called(...given);
  };
}
