import type { ImportOutcome, ImportRequest } from '../../templates/library.ts';
import { keptOf, secureTemplate } from '../../templates/secure-template.ts';
import type { Template } from '../../templates/template.ts';
import { failureOf } from './failure-of.ts';
import { planImport, type Secured } from './plan-import.ts';
import { readState } from './read-state.ts';
import type { StoreState } from './store-state.ts';
import { writeAndSync } from './write-and-sync.ts';

/** Templates between two looks at the signal: a few milliseconds of work. */
const AT_ONCE = 200;
/** The share of the time that the work before the one write takes. */
const BEFORE_WRITING = 0.5;

/** Adds templates in one write. Only in the background's queue. Until it writes it can be cancelled; it never rejects. */
export async function performImport({
  templates,
  choices,
  kept = {},
  onProgress,
  signal,
}: ImportRequest): Promise<ImportOutcome> {
  try {
    const state = await readState();
    const secured: Secured[] = [];
    while (secured.length < templates.length) {
      await pause();
      if (signal.aborted) return { ok: false, failure: 'cancelled' };
      secured.push(...templates.slice(secured.length, secured.length + AT_ONCE).map(secure(state, kept)));
      onProgress((BEFORE_WRITING * secured.length) / templates.length);
    }
    const { writes, result } = planImport(state, secured, choices, Date.now());
    await pause();
    if (signal.aborted) return { ok: false, failure: 'cancelled' };
    await writeAndSync(writes);
    return { ok: true, ...result };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** What a person keeps in clear in a template of theirs may come in again in clear. */
const secure =
  ({ records }: StoreState, kept: NonNullable<ImportRequest['kept']>) =>
  (given: Template): Secured => {
    const own = Object.hasOwn(kept, given.id) ? kept[given.id] : undefined;
    const { template, found } = secureTemplate(given, [
      ...(own ?? []),
      ...(records.get(given.id)?.kept ?? []),
    ]);
    return { template, kept: keptOf(found) };
  };

const pause = () => new Promise<void>(resolve => setTimeout(resolve, 0));
