import type { BodyVariant } from './body/body-variant.ts';
import type { Cause, Diagnosis, DiagnosisProgress } from './diagnosis.ts';
import { digest, type HashName, hmac, ownBytes } from './hmac.ts';
import type { Pause } from './pause.ts';
import type { SecretVariant } from './secret/secret-variants.ts';
import type { SignatureReading } from './signature-readings.ts';
import type { WrongRecipe } from './wrong-recipes.ts';

/** Longer messages are not tried with hashes that the browser does not have: it would take long in one go. */
const LONGEST_OTHER = 64 * 1024;

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

  /** Tries one body with some keys. */
  async trySecrets(body: BodyVariant, secrets: readonly SecretVariant[]): Promise<void> {
    await this.pause();
    const message = ownBytes(body.bytes);
    await Promise.all(
      secrets.flatMap(secret =>
        this.#hashes(message).map(async hash => {
          const signature = await hmac(hash, secret.key, message);
          this.#compare(hash, signature, secret.index, [...body.causes, ...secret.causes], body.bytes);
        }),
      ),
    );
  }

  /** Tries a calculation that is not Mist's. */
  async tryRecipe(recipe: WrongRecipe, secretIndex: number): Promise<void> {
    await this.pause();
    await Promise.all(
      this.#hashes(recipe.message).map(async hash => {
        const signature =
          recipe.kind === 'hmac'
            ? await hmac(hash, recipe.key, recipe.message)
            : await digest(hash, recipe.message);
        this.#compare(hash, signature, secretIndex, [recipe.cause], this.#given);
      }),
    );
  }

  #hashes({ length }: Uint8Array): HashName[] {
    const open = new Set(this.#open.map(({ hash }) => hash));
    return [...open].filter(hash => length <= LONGEST_OTHER || (hash !== 'MD5' && hash !== 'SHA-224'));
  }

  #compare(
    hash: HashName,
    signature: Uint8Array,
    secretIndex: number,
    causes: Cause[],
    body: Uint8Array,
  ): void {
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
