import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { outcomeSchema, saveOutcomeSchema } from '../../../../utils/store/templates/messages.ts';
import { performCommand } from '../../../../utils/store/templates/perform-command.ts';
import { serialQueue } from '../../../../utils/store/templates/serve-library.ts';
import { timesOfThisRun } from '../../../setup/extent.ts';
import { readLibrary, templateNamed } from './library.ts';

const step = fc.record({
  does: fc.constantFrom('save', 'save', 'save', 'remove', 'restore', 'forget'),
  id: fc.constantFrom('a', 'b', 'c'),
  /** How many saves ago its writer has looked; null: it knows of none. */
  seen: fc.option(fc.nat(5)),
  /** How often the request comes, as when its answer was lost. */
  times: fc.integer({ min: 1, max: 2 }),
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** What of all that was saved has to be live, and what may be: what was edited over or deleted may come back. */
class Expected {
  readonly live = new Set<string>();
  /** Revision and description of each save under an id, newest last. */
  private readonly saved: { id: string; revision: string; mark: string }[] = [];

  base({ id, seen }: Step): string | null {
    return seen === null ? null : (this.saved.filter(each => each.id === id).at(-1 - seen)?.revision ?? null);
  }

  save(id: string, revision: string, mark: string, base: string | null, keptBoth: boolean): void {
    const before = this.saved.find(each => each.revision === base);
    if (before && !keptBoth) this.live.delete(before.mark);
    this.saved.push({ id, revision, mark });
    this.live.add(mark);
  }

  remove(id: string): void {
    for (const each of this.saved) if (each.id === id) this.live.delete(each.mark);
  }
}

async function perform(one: Step, at: number, expected: Expected, enqueue: ReturnType<typeof serialQueue>) {
  const ids = [one.id];
  if (one.does !== 'save') {
    const command = { do: one.does, ids };
    const outcome = outcomeSchema().parse(await enqueue(() => performCommand(command)));
    if (one.does === 'remove' && outcome.ok) expected.remove(one.id);
    return;
  }
  const template = templateNamed(one.id, `${at}`);
  const command = { do: one.does, template, base: expected.base(one), revision: `revision ${at}` };
  const outcomes = await Promise.all(
    Array.from({ length: one.times }, () => enqueue(() => performCommand(command))),
  );
  expect(new Set(outcomes.map(outcome => JSON.stringify(outcome))).size).toBe(1);
  const outcome = saveOutcomeSchema().parse(outcomes[0]);
  if (!outcome.ok) throw new Error(outcome.failure);
  const { template: stored, revision } = outcome.stored;
  expected.save(stored.id, revision, `${stored.webhook.url}`, command.base, outcome.keptBoth);
}

test('in whatever order commands come, and however often: nothing is lost, nothing is there twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async steps => {
      fakeBrowser.reset();
      const expected = new Expected();
      const enqueue = serialQueue();
      for (const [at, one] of steps.entries()) await perform(one, at, expected, enqueue);
      const urls = (await readLibrary()).templates.map(({ template }) => template.webhook.url);
      expect(urls).toEqual(expect.arrayContaining([...expected.live]));
      expect(new Set(urls).size).toBe(urls.length);
    }),
    { numRuns: timesOfThisRun(300) },
  );
});
