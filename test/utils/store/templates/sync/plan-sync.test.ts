import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timesOfThisRun } from '../../../../setup/extent.ts';
import { type Cloud, Machine } from './machine.ts';

const stepOf = (machines: number) =>
  fc.record({
    machine: fc.nat(machines - 1),
    does: fc.constantFrom('edit', 'edit', 'delete', 'upload', 'download', 'overwrite'),
    id: fc.constantFrom('a', 'b'),
    /** Clocks of different machines do not agree. */
    now: fc.nat(1000),
  });

type Step = ReturnType<typeof stepOf> extends fc.Arbitrary<infer Value> ? Value : never;

function settle(machines: readonly Machine[], cloud: Cloud): void {
  for (let round = 0; round < 10; round += 1) {
    for (const machine of machines) {
      machine.upload(cloud);
      machine.download(cloud, true);
    }
  }
}

/** What each machine holds at the end, and what of all that was written nobody replaced or deleted. */
function run(count: number, steps: readonly Step[]) {
  const cloud: Cloud = new Map();
  const machines = Array.from({ length: count }, () => new Machine());
  const written = new Set<string>();
  for (const [at, { machine, does, id, now }] of steps.entries()) {
    const one = machines[machine];
    const mark = `change ${at}`;
    const replaced =
      does === 'edit' ? one?.edit(id, mark, now) : does === 'delete' ? one?.delete(id, now) : undefined;
    if (does === 'edit') written.add(mark);
    if (replaced) written.delete(replaced.template.description);
    if (does === 'upload') one?.upload(cloud);
    if (does === 'download' || does === 'overwrite') one?.download(cloud, does === 'overwrite');
  }
  settle(machines, cloud);
  return { marks: machines.map(machine => machine.marks()), written: [...written] };
}

test.each([2, 3])(
  'whatever %i browsers change, and whenever it goes along: nothing is lost, and all come to the same',
  count => {
    fc.assert(
      fc.property(fc.array(stepOf(count), { maxLength: 40 }), steps => {
        const { marks, written } = run(count, steps);
        for (const each of marks) expect(each).toEqual(marks[0]);
        expect(marks[0]).toEqual(expect.arrayContaining(written));
      }),
      { numRuns: timesOfThisRun(300) },
    );
  },
);

test('of two browsers, neither holds anything twice', () => {
  fc.assert(
    fc.property(fc.array(stepOf(2), { maxLength: 40 }), steps => {
      const [marks = []] = run(2, steps).marks;
      expect(new Set(marks).size).toBe(marks.length);
    }),
    { numRuns: timesOfThisRun(300) },
  );
});
