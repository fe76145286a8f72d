import { sentence } from '../../utils/language/sentence.ts';
import { type BreakCode, breakSample } from '../../utils/samples/breaks.ts';
import { sampleBody, sampleTopics } from '../../utils/samples/sample-body.ts';
import { type SampleRequest, sampleHeaders, toRawHttp } from '../../utils/samples/sample-request.ts';
import { generateSecret } from '../../utils/signature/generate-secret.ts';
import { sign } from '../../utils/signature/sign.ts';
import { utf8Bytes, utf8Text } from '../../utils/webhook/bytes.ts';

/** What a sample is made of. */
export interface SampleOptions {
  readonly topic: string;
  readonly events: number;
  readonly secret: string;
  /** Where the commands send it. */
  readonly url: string;
  /** What is damaged on purpose. */
  readonly broken: BreakCode | null;
  /** Milliseconds since 1970; the newest event's time. */
  readonly now: number;
}

/** Options to begin with, among them a new secret. */
export function firstOptions(): SampleOptions {
  return {
    topic: sampleTopics.find(topic => topic === 'device-updowns') ?? 'ping',
    events: 1,
    secret: generateSecret(256, 'hex'),
    url: 'https://receiver.example.com/mist',
    broken: null,
    now: Date.now(),
  };
}

/** A delivery, or a sentence that says why there is none. */
export type Sample = { readonly request: SampleRequest } | { readonly problem: string };

/** Makes a delivery as Mist would send it, signed, and damaged where that is wanted. */
export async function makeSample({ topic, events, now, ...options }: SampleOptions): Promise<Sample> {
  const { secret, broken } = options;
  const url = webAddress(options.url);
  if (url === null) return { problem: sentence('samples_problem_url') };
  const body = utf8Bytes(sampleBody(topic, { events, now }));
  if (broken === null) {
    const headers = sampleHeaders(secret === '' ? {} : await sign(secret, body));
    return { request: { url, headers, body } };
  }
  if (secret === '') return { problem: sentence('samples_problem_secret') };
  const damaged = await breakSample(broken, { body, secret }, sign);
  if (damaged) return { request: { url, ...damaged } };
  const title = sentence(`break_${broken}`);
  return { problem: sentence('samples_problem_unchanged', { title }) };
}

function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** A sample as the Verify page takes it: as a text where it is one, else as a file. */
export interface VerifySample {
  readonly request: string;
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
  readonly secrets: string;
}

/** What to put into the Verify page so that it judges exactly this sample. */
export function sampleToVerify(request: SampleRequest, secret: string): VerifySample {
  const bytes = toRawHttp(request);
  const text = utf8Text(bytes);
  return text === undefined
    ? { request: '', file: { name: 'sample.http', bytes }, secrets: secret }
    : { request: text, file: null, secrets: secret };
}
