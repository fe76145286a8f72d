import type { Capture } from '../webhook/capture.ts';
import type { BodyVariant } from './body/body-variant.ts';
import { bodyVariants } from './body/body-variants.ts';
import type { Cause, DiagnoseOptions, Diagnosis, DiagnosisResult } from './diagnosis.ts';
import { excluded, nextSteps } from './outcome.ts';
import { createPause } from './pause.ts';
import { Search } from './search.ts';
import { type SecretVariant, secretVariants } from './secret/secret-variants.ts';
import { type SignatureReading, signatureReadings } from './signature-readings.ts';
import { type SignatureHeader, signatureHeaders, type Verdict } from './verdict.ts';
import { verify } from './verify.ts';
import { wrongRecipes } from './wrong-recipes.ts';

/**
 * Finds out why signatures do not match: undoes what is known to happen to bodies, secrets and signatures, alone
 * and in the pairs that occur together, until the signature fits to the last bit. What no known cause brings about
 * (a changed body, another secret, a cut signature) gets no diagnosis: then `excluded` and `next` say more.
 * Works in slices of a few milliseconds. Rejects with the signal's reason once it is aborted.
 */
export async function diagnose(
  secrets: readonly string[],
  capture: Pick<Capture, 'headers' | 'body'>,
  { signal, onProgress }: DiagnoseOptions = {},
): Promise<DiagnosisResult> {
  const pause = createPause(signal);
  await pause();
  const verdict = await verify(secrets, capture, signal);
  const readings = wrongReadings(verdict, capture);
  const search = new Search(capture.body, readings, pause, onProgress);
  const keys = (await Promise.all(secrets.map(secretVariants))).flat();
  if (keys.length > 0) await run(search, keys, capture);
  search.progress(1);
  const diagnoses = search.diagnoses.map(diagnosis => withSwap(diagnosis, search.diagnoses));
  const wrong = verdict.headers.filter(({ status }) => status === 'invalid' || status === 'malformed');
  const isExplained = wrong.every(({ header }) => diagnoses.some(diagnosis => diagnosis.header === header));
  const isCompared = readings.some(({ hash }) => hash === 'SHA-1' || hash === 'SHA-256');
  return {
    diagnoses: diagnoses.toSorted((one, other) => (one.header < other.header ? 1 : -1)),
    excluded: isExplained ? [] : excluded(keys.length > 0, isCompared, capture.body.length),
    next: isExplained ? [] : nextSteps(verdict, secrets, capture, diagnoses, isCompared),
    tried: search.tried,
  };
}

function wrongReadings(verdict: Verdict, capture: Pick<Capture, 'headers'>): SignatureReading[] {
  const { v2, v1 } = signatureHeaders(capture);
  return verdict.headers
    .filter(({ status }) => status === 'invalid' || status === 'malformed')
    .flatMap(({ header }) => signatureReadings(header, (header === 'X-Mist-Signature-v2' ? v2 : v1) ?? ''));
}

/** Bytes that are signed in all with changed secrets, and how many of those are tried on the longest body. */
const KEY_BUDGET = 64 * 1024 * 1024;
const FEWEST_KEYS = 40;

/** Bodies that are signed at a time: as many as take a few milliseconds. */
const MOST_TOGETHER = 16;
const TOGETHER = 256 * 1024;

async function run(
  search: Search,
  keys: readonly SecretVariant[],
  capture: Pick<Capture, 'headers' | 'body'>,
): Promise<void> {
  const given: BodyVariant = { bytes: capture.body, causes: [] };
  const own = keys.filter(({ causes }) => causes.length === 0);
  const likely = keys.toSorted((one, other) => one.causes.length - other.causes.length);
  const most = Math.max(own.length + FEWEST_KEYS, KEY_BUDGET / capture.body.length);
  for (let at = 0; at < Math.min(likely.length, most) && !search.isOver; at += 8)
    await search.trySecrets([given], likely.slice(at, at + 8));
  search.progress(0.1);
  const recipes = await wrongRecipes(capture.body, capture.headers);
  for (const { key, index } of own) {
    for (const recipe of recipes(key)) {
      if (search.isOver) return;
      await search.tryRecipe(recipe, index);
    }
  }
  const common = await tryBodies(search, own, capture.body);
  search.progress(0.8);
  const others = keys.filter(key => key.common && key.causes.length > 0);
  for (const [at, variant] of common.entries()) {
    if (search.isOver) return;
    await search.trySecrets([variant], others);
    search.progress(0.8 + (0.2 * at) / common.length);
  }
}

/** Tries changed bodies with the secrets as they are; gives those that are worth trying with changed ones too. */
async function tryBodies(
  search: Search,
  own: readonly SecretVariant[],
  body: Uint8Array,
): Promise<BodyVariant[]> {
  const common: BodyVariant[] = [];
  const together = Math.min(MOST_TOGETHER, TOGETHER / body.length);
  let bodies: BodyVariant[] = [];
  for await (const { variant, isCommon, done } of bodyVariants(body, own.length, search.pause)) {
    if (isCommon) common.push(variant);
    bodies.push(variant);
    if (bodies.length < together) continue;
    await search.trySecrets(bodies, own);
    bodies = [];
    if (search.isOver) return common;
    search.progress(0.1 + 0.7 * done);
  }
  await search.trySecrets(bodies, own);
  return common;
}

/** Headers that hold each other's signature are one cause, not two. */
function withSwap(diagnosis: Diagnosis, all: readonly Diagnosis[]): Diagnosis {
  const holds = (header: SignatureHeader, code: Cause['code']) =>
    all.some(other => other.header === header && other.causes.some(cause => cause.code === code));
  const isSwapped =
    holds('X-Mist-Signature-v2', 'HEADER_HOLDS_SHA1') && holds('X-Mist-Signature', 'HEADER_HOLDS_SHA256');
  if (!isSwapped) return diagnosis;
  const [chief, ...others] = diagnosis.causes.map(
    (each): Cause => (each.code.startsWith('HEADER_HOLDS_') ? { code: 'HEADERS_SWAPPED', args: {} } : each),
  );
  return chief ? { ...diagnosis, ...chief, causes: [chief, ...others] } : diagnosis;
}
