import { sentence } from '../../utils/language/sentence.ts';
import { breakSample } from '../../utils/samples/break-sample.ts';
import { sampleBody } from '../../utils/samples/sample-body.ts';
import { type SampleRequest, sampleHeaders } from '../../utils/samples/sample-request.ts';
import { sign } from '../../utils/signature/sign.ts';
import type { SampleOptions } from './sample-options.ts';

/** A delivery, or a sentence that says why there is none. */
export type Sample = { readonly request: SampleRequest } | { readonly problem: string };

/** Makes a delivery as Mist would send it, signed, and damaged where that is wanted. */
export async function makeSample({ topic, events, now, ...options }: SampleOptions): Promise<Sample> {
  const { secret, broken } = options;
  const url = webAddress(options.url);
  if (url === null) return { problem: sentence('samples_problem_url') };
  const body = new TextEncoder().encode(sampleBody(topic, { events, now }));
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
