import fc from 'fast-check';
import { SEED } from './seed.ts';

/** Before each file of unit tests: a failed property is found again with `PROPERTY_SEED=<seed> npm run test:unit -- <file>`. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? SEED) });
