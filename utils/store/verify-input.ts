import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { fromBase64, toBase64 } from '../webhook/bytes.ts';
import { captureKinds } from '../webhook/capture.ts';
import { type Changes, followArea } from './storage-areas.ts';

/** Browsers keep 10 MB for all of an extension's session; a character may take two bytes or more. */
const MOST = 2_000_000;
/** No secrets and no signatures are longer; what is kept is worked on at each opening of the page. */
const MOST_TYPED = 20_000;
const short = z.string().check(z.maxLength(MOST_TYPED));
const typed = z.object({ value: short, over: short });
const kept = z.object({
  request: z.string().check(z.maxLength(MOST)),
  /** Name and bytes in base64, as this storage takes only JSON. */
  file: z.nullable(z.object({ name: z.string(), base64: z.string() })),
  readAs: z.enum(['recognised', ...captureKinds]),
  secrets: short,
  v2: typed,
  v1: typed,
  /** Which page wrote it. */
  writer: z.string(),
});

/** What the Verify page was given, as the store hands it out. */
export interface KeptVerifyInput extends Omit<z.infer<typeof kept>, 'file' | 'writer'> {
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
}

const untyped = { value: '', over: '' };
const KEY = 'verify-input';
const writer = crypto.randomUUID();

/** What was typed earlier in this browser session, or undefined where nothing is kept or it does not parse. */
export async function readVerifyInput(): Promise<KeptVerifyInput | undefined> {
  return parse((await browser.storage.session.get(KEY))[KEY])?.input;
}

/**
 * Keeps the input in memory until the browser closes; never on disk. Resolves to false where something is too
 * long: then everything else is kept.
 */
export async function keepVerifyInput({ file, ...input }: KeptVerifyInput): Promise<boolean> {
  const isSmall = input.request.length + (file?.bytes.length ?? 0) <= MOST;
  const delivery = isSmall
    ? { file: file && { name: file.name, base64: toBase64(file.bytes) } }
    : { file: null, request: '' };
  const isShort = [input.secrets, ...[input.v2, input.v1].flatMap(({ value, over }) => [value, over])].every(
    text => text.length <= MOST_TYPED,
  );
  const others = isShort ? {} : { secrets: '', v2: untyped, v1: untyped };
  const record: z.infer<typeof kept> = { ...input, ...delivery, ...others, writer };
  await browser.storage.session.set({ [KEY]: record });
  return isSmall && isShort;
}

/** Hands on each change that another page of the extension makes. Ends with the signal. */
export function followVerifyInput(changed: (input: KeptVerifyInput) => void, signal: AbortSignal): void {
  const listener = (changes: Changes) => {
    const record = parse(changes[KEY]?.newValue);
    if (record && record.writer !== writer) changed(record.input);
  };
  followArea('session', listener, signal);
}

function parse(value: unknown): { input: KeptVerifyInput; writer: string } | undefined {
  const parsed = kept.safeParse(value);
  if (!parsed.success) return undefined;
  const { writer: by, file, ...input } = parsed.data;
  const bytes = file && (file.base64 === '' ? new Uint8Array() : fromBase64(file.base64));
  return { writer: by, input: { ...input, file: file && bytes ? { name: file.name, bytes } : null } };
}
