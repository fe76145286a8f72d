import '../setup/speak-english.ts';
import { diagnose } from '../../utils/signature/diagnose.ts';
import { tamperingOf } from '../cases/tamperings.ts';
import type { Row } from './row.ts';

/** Tamperings that are tried: `TAMPERINGS=500 npm run bench -- tamperings` tries fewer. */
const COUNT = Number(process.env.TAMPERINGS ?? 10_000);

/** Wrong reasons found on random tamperings: a changed body, another secret, a damaged signature. There must be none. */
export async function tamperings(): Promise<Row[]> {
  const kinds = new Map<string, number>();
  let wrong = 0;
  let longest = 0;
  for (let seed = 0; seed < COUNT; seed += 1) {
    const { kind, secrets, headers, body } = tamperingOf(seed);
    const began = performance.now();
    const { diagnoses } = await diagnose(secrets, { headers, body });
    longest = Math.max(longest, performance.now() - began);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (diagnoses.length === 0) continue;
    wrong += 1;
    console.log(`Tampering ${seed} (${kind}) was explained: ${JSON.stringify(diagnoses[0]?.causes)}`);
  }
  for (const [kind, count] of [...kinds].toSorted()) console.log(`${String(count).padStart(6)} ${kind}`);
  return [
    { what: `wrong reasons on ${COUNT} tamperings`, budget: 0, measured: wrong, unit: 'count', runs: 1 },
    { what: 'the longest search for a reason of them', measured: longest, unit: 'ms', runs: 1 },
  ];
}
