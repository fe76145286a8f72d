import type { BodyVariant } from './body/body-variant.ts';
import type { Cause, Diagnosis, DiagnosisProgress } from './diagnosis.ts';
import type { Pause } from './pause.ts';
import type { SecretVariant } from './secret/secret-variants.ts';
import { digest, type HashName, hmac } from './sign.ts';
import type { SignatureReading } from './signature-readings.ts';
import type { WrongRecipe } from './wrong-recipes.ts';

/** Longer messages are not tried with hashes that the browser does not have: it would take long in one go. */
const LONGEST_OTHER = 64 * 1024;

/** Calculations that are under way at a time. */
const MOST_AT_ONCE = 32;

/** One calculation that may have made a signature. */
interface Attempt {
  /** Bytes of the message. */
  readonly length: number;
  readonly secretIndex: number;
  readonly causes: readonly Cause[];
  /** The body that would have been signed. */
  readonly body: Uint8Array;
  readonly signature: (hash: HashName) => Promise<Uint8Array>;
}

/** One search for the causes of every signature that does not match. Compares whole signatures only, so a chance match is out of reach. */
export class Search {
  readonly pause: Pause;
  readonly diagnoses: Diagnosis[] = [];
  tried = 0;
  readonly #given: Uint8Array;
  readonly #report: ((progress: DiagnosisProgress) => void) | undefined;
  #open: readonly SignatureReading[];
  #done = 0;

  constructor(
    given: Uint8Array,
    readings: readonly SignatureReading[],
    pause: Pause,
    report?: (progress: DiagnosisProgress) => void,
  ) {
    this.#given = given;
    this.#open = readings;
    this.pause = pause;
    this.#report = report;
  }

  get isOver(): boolean {
    return this.#open.length === 0;
  }

  /** Tells how far the search is, as a share of all. */
  progress(done: number): void {
    this.#done = done;
    this.#report?.({ done, tried: this.tried, diagnoses: [...this.diagnoses] });
  }

  /** Tries bodies with some keys, many at a time; the first that fits counts. */
  async trySecrets(bodies: readonly BodyVariant[], secrets: readonly SecretVariant[]): Promise<void> {
    await this.#tryAll(
      bodies.flatMap(({ bytes, causes }) =>
        secrets.map(({ key, index, causes: more }) => ({
          length: bytes.length,
          secretIndex: index,
          causes: [...causes, ...more],
          body: bytes,
          signature: hash => hmac(hash, key, bytes),
        })),
      ),
    );
  }

  /** Tries a calculation that is not Mist's. */
  async tryRecipe(recipe: WrongRecipe, secretIndex: number): Promise<void> {
    const { message } = recipe;
    await this.#tryAll([
      {
        length: message.length,
        secretIndex,
        causes: [recipe.cause],
        body: this.#given,
        signature: hash => (recipe.kind === 'hmac' ? hmac(hash, recipe.key, message) : digest(hash, message)),
      },
    ]);
  }

  async #tryAll(attempts: readonly Attempt[]): Promise<void> {
    for (let start = 0; start < attempts.length; start += MOST_AT_ONCE) {
      await this.pause();
      const some = attempts.slice(start, start + MOST_AT_ONCE);
      const each = some.flatMap(attempt => this.#hashes(attempt.length).map(hash => ({ attempt, hash })));
      const signatures = await Promise.all(each.map(({ attempt, hash }) => attempt.signature(hash)));
      for (const [at, { attempt, hash }] of each.entries()) {
        this.#compare(hash, signatures[at] ?? new Uint8Array(), attempt);
      }
    }
  }

  #hashes(length: number): HashName[] {
    const open = new Set(this.#open.map(({ hash }) => hash));
    return [...open].filter(hash => length <= LONGEST_OTHER || (hash !== 'MD5' && hash !== 'SHA-224'));
  }

  #compare(hash: HashName, signature: Uint8Array, { causes, secretIndex, body }: Attempt): void {
    this.tried += 1;
    const fitting = this.#open.filter(reading => reading.hash === hash && isEqual(reading.bytes, signature));
    for (const { header, causes: decorations } of fitting) {
      const [chief, ...others] = [...causes, ...decorations];
      if (!chief || !this.#open.some(reading => reading.header === header)) continue;
      this.diagnoses.push({
        ...chief,
        header,
        causes: [chief, ...others],
        secretIndex,
        ...(isEqual(body, this.#given) ? {} : { repairedBody: body }),
      });
      this.#open = this.#open.filter(reading => reading.header !== header);
      this.progress(this.#done);
    }
  }
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
