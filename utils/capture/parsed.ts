import type { CapturedHeader, CaptureNote, CaptureNoteCode, OtherBody } from '../webhook/capture.ts';
import { hasSignature } from './header-list.ts';

/** A request as a notation gives it. */
export interface ParsedRequest {
  readonly ok: true;
  readonly headers: readonly CapturedHeader[];
  readonly body: Uint8Array;
  readonly notes: readonly CaptureNote[];
  readonly otherBodies?: readonly OtherBody[];
}

/** What a reader made of a source, or why it could not, with an offset into the source's text in UTF-16 code units. */
export type Parsed =
  | ParsedRequest
  | { readonly ok: false; readonly message: string; readonly offset: number };

/** Why a source cannot be read: a sentence, and its offset into the text in UTF-16 code units. */
export const problem = (message: string, offset = 0): Parsed => ({ ok: false, message, offset });

/** A remark on a capture; `args` fill the placeholders of its sentence. */
export const note = (code: CaptureNoteCode, args: CaptureNote['args'] = {}): CaptureNote => ({ code, args });

/** A note where something holds, none elsewhere. */
export const noteIf = (holds: boolean, code: CaptureNoteCode, args: CaptureNote['args'] = {}) =>
  holds ? [note(code, args)] : [];

/** The value of a header by its name in any letter case. */
export function headerValue(headers: readonly CapturedHeader[], name: string): string | undefined {
  return headers.find(header => header.name.toLowerCase() === name)?.value;
}

/** Names that a note lists of the requests that were not taken. */
const LISTED = 5;

/**
 * Which of several requests is meant: the first with a signature of Mist's, else the first with a body, else the
 * first. The note names the others.
 */
export function chooseRequest<Request>(
  requests: readonly Request[],
  tell: (request: Request) => {
    headers: readonly CapturedHeader[];
    hasBody: boolean;
    name?: string | undefined;
  },
): { chosen: number; notes: readonly CaptureNote[] } {
  const told = requests.map(tell);
  const signed = told.findIndex(({ headers, hasBody }) => hasBody && hasSignature(headers));
  const bare = signed < 0 ? told.findIndex(({ headers }) => hasSignature(headers)) : signed;
  const chosen = Math.max(bare < 0 ? told.findIndex(({ hasBody }) => hasBody) : bare, 0);
  if (requests.length < 2) return { chosen, notes: [] };
  const named = told.map(({ name }, at) => `${at + 1}${name ? ` ${name.slice(0, 60)}` : ''}`);
  const others = named.filter((_, at) => at !== chosen);
  const list = [...others.slice(0, LISTED), ...(others.length > LISTED ? ['…'] : [])].join(', ');
  return {
    chosen,
    notes: [note('SEVERAL_REQUESTS', { count: requests.length, chosen: chosen + 1, others: list })],
  };
}
