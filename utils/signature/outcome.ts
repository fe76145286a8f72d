import { utf8Text } from '../webhook/bytes.ts';
import type { Capture } from '../webhook/capture.ts';
import { isMasked } from '../webhook/draft.ts';
import { jsonExtent } from '../webhook/text-places.ts';
import { LONGEST_JSON } from './body/body-variants.ts';
import { compressionOf, readChunks } from './body/transfer.ts';
import type { Diagnosis, OutcomeCode, Remark } from './diagnosis.ts';
import { hashOfLength, signatureReadings } from './signature-readings.ts';
import { digitsOf, type HeaderVerdict, LONGEST_SIGNATURE, type Verdict } from './verdict.ts';

const remark = (code: OutcomeCode, args: Remark['args'] = {}): Remark => ({ code, args });

/** What was tried without a fit. `isCompared`: whether a signature could be read that Mist's calculation may give. */
export function excluded(hasSecret: boolean, isCompared: boolean, bodyLength: number): Remark[] {
  if (!hasSecret || !isCompared) return hasSecret ? [remark('TRIED_SIGNATURES')] : [];
  return [
    remark('TRIED_LINE_ENDS'),
    ...(bodyLength > LONGEST_JSON ? [] : [remark('TRIED_JSON')]),
    remark('TRIED_CHARSETS'),
    remark('TRIED_WRAPPERS'),
    remark('TRIED_SECRETS'),
    remark('TRIED_SIGNATURES'),
    remark('TRIED_RECIPES'),
  ];
}

/** What to check next where a signature stays unexplained, likeliest first. Where nothing was compared, nothing is said of secret and body. */
export function nextSteps(
  verdict: Verdict,
  secrets: readonly string[],
  capture: Pick<Capture, 'headers' | 'body'>,
  diagnoses: readonly Diagnosis[],
  isCompared: boolean,
): Remark[] {
  if (secrets.every(secret => secret === '')) return [remark('NO_SECRET')];
  const [v2, v1] = verdict.headers;
  const isExplained = ({ header }: HeaderVerdict) => diagnoses.some(diagnosis => diagnosis.header === header);
  if (v1.status === 'valid') return [...signatureSteps(verdict), remark('V1_FITS')];
  if (v2.status === 'valid') return [...signatureSteps(verdict), remark('V2_FITS')];
  if (isExplained(v1)) return [...signatureSteps(verdict), explained(v1, v2)];
  if (isExplained(v2)) return [...signatureSteps(verdict), explained(v2, v1)];
  if (!isCompared) return signatureSteps(verdict);
  const agent = headerOf(capture, 'user-agent');
  return [
    ...signatureSteps(verdict),
    ...secretSteps(verdict, secrets),
    ...bodySteps(capture),
    remark('OTHER_SECRET'),
    remark('BODY_CHANGED'),
    ...(agent !== undefined && !/^mist-webhook/i.test(agent) ? [remark('OTHER_SENDER', { agent })] : []),
  ];
}

/** One header fits with its causes undone, the other not even then. */
const explained = (fitting: HeaderVerdict, changed: HeaderVerdict): Remark =>
  remark('OTHER_EXPLAINED', { fitting: fitting.header, changed: changed.header });

function secretSteps({ headers }: Verdict, secrets: readonly string[]): Remark[] {
  const isPasted = ({ given = '' }: HeaderVerdict) =>
    secrets.some(secret => secret !== '' && secret.trim().toLowerCase() === given.trim().toLowerCase());
  const copied = headers.find(isPasted);
  return [
    ...(copied ? [remark('SECRET_IS_SIGNATURE', { header: copied.header })] : []),
    ...(secrets.some(isMasked) ? [remark('SECRET_MASKED')] : []),
  ];
}

function signatureSteps({ headers }: Verdict): Remark[] {
  return headers.flatMap(({ header, status, given = '' }) => {
    if (status !== 'malformed') return [];
    if (given.length > LONGEST_SIGNATURE) return [remark('SIGNATURE_TOO_LONG', { header })];
    const digits = /^(?:\w{1,12}=)?([0-9a-fA-F]+)(?:…|\.\.\.)?$/.exec(given.trim())?.[1]?.length ?? 0;
    const expected = digitsOf[header];
    const other = header === 'X-Mist-Signature' ? 'X-Mist-Signature-v2' : 'X-Mist-Signature';
    const isOther =
      digits === digitsOf[other] && !headers.some(each => each.header === other && each.status === 'valid');
    if (isOther) return [remark('SIGNATURE_OF_OTHER', { header, digits, other })];
    const hash = digits === digitsOf[other] ? undefined : hashOfLength[digits / 2];
    if (hash && digits !== expected) return [remark('SIGNATURE_OF_HASH', { header, digits, expected, hash })];
    if (digits > 0 && digits < expected) return [remark('SIGNATURE_CUT', { header, digits, expected })];
    const readings = signatureReadings(header, given);
    if (readings.some(({ causes }) => causes.some(({ code }) => code === 'SIGNATURE_JOINED')))
      return [remark('SIGNATURE_SEVERAL', { header })];
    return readings.length > 0 ? [] : [remark('SIGNATURE_UNREADABLE', { header })];
  });
}

/** Sizes at which tools are known to cut: ngrok at 10 KB, and powers of two. */
const roundSizes: ReadonlySet<number> = new Set([1000, 10_000, 10_240, 100_000, 1_000_000, 1_048_576]);
const isRound = (bytes: number) => roundSizes.has(bytes) || (bytes >= 512 && (bytes & (bytes - 1)) === 0);

function bodySteps(capture: Pick<Capture, 'headers' | 'body'>): Remark[] {
  const bytes = capture.body.length;
  if (bytes === 0) return [remark('BODY_EMPTY')];
  const text = utf8Text(capture.body) ?? '';
  const extent = jsonExtent(text);
  const { lacking } = readChunks(capture.body);
  if (lacking !== undefined) return [remark('BODY_CHUNKS_CUT', { bytes: lacking })];
  const length = lengthStep(capture, extent);
  return [
    ...(length ? [length] : []),
    ...(extent === 'open' ? [remark('BODY_OPEN')] : []),
    ...(extent === 'followed' ? [remark('BODY_FOLLOWED')] : []),
    ...(extent === 'whole' && !isDelivery(text) ? [remark('BODY_NOT_WHOLE')] : []),
    ...(isRound(bytes) && extent !== 'whole' ? [remark('BODY_ROUND_LENGTH', { bytes })] : []),
    ...(bytes > LONGEST_JSON ? [remark('JSON_TOO_LONG')] : []),
    ...(text.includes('\ufffd') ? [remark('BODY_REPLACED')] : []),
    ...(/^[\0-\x7f]*$/.test(text) && /[A-Za-z]\?{1,4}[a-z]/.test(text)
      ? [remark('BODY_QUESTION_MARKS')]
      : []),
    ...(extent === 'none' ? compressionSteps(capture) : []),
    ...(/[:[,]\s*-?\d{16}/.test(text) ? [remark('NUMBERS_LONG')] : []),
  ];
}

/** Whether the members that every delivery has are named (API reference, webhooks). */
const isDelivery = (text: string) => /"topic"\s*:/.test(text) && /"events"\s*:/.test(text);

/** Bytes that can be unpacked here were tried unpacked, so nothing is left to say of them. */
function compressionSteps(capture: Pick<Capture, 'headers' | 'body'>): Remark[] {
  const encoding = headerOf(capture, 'content-encoding') ?? '';
  if (/^(?:identity)?$/i.test(encoding) || compressionOf(capture.body)) return [];
  const isKnown = /^(?:x-)?(?:gzip|deflate)$/i.test(encoding);
  return [remark(isKnown ? 'BODY_COMPRESSED' : 'BODY_COMPRESSED_OTHERWISE', { encoding })];
}

function lengthStep(
  capture: Pick<Capture, 'headers' | 'body'>,
  extent: ReturnType<typeof jsonExtent>,
): Remark | undefined {
  const declared = headerOf(capture, 'content-length');
  if (declared === undefined || !/^\d{1,15}$/.test(declared)) return undefined;
  const args = { declared: Number(declared), bytes: capture.body.length };
  if (args.declared === args.bytes) return extent === 'open' ? undefined : remark('BODY_LENGTH_FITS', args);
  if (args.declared < args.bytes) return remark('BODY_TOO_LONG', args);
  return remark(extent === 'whole' ? 'BODY_REWRITTEN' : 'BODY_CUT', args);
}

function headerOf({ headers }: Pick<Capture, 'headers'>, name: string): string | undefined {
  return headers.find(header => header.name.trim().toLowerCase() === name)?.value.trim();
}
