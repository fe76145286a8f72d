import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cloud, Machine } from './machine.ts';

const step = fc.record({
  machine: fc.nat(2),
  does: fc.constantFrom('edit', 'edit', 'delete', 'upload', 'download', 'overwrite'),
  id: fc.constantFrom('a', 'b'),
  /** Clocks of different machines do not agree. */
  now: fc.nat(1000),
});

function settle(machines: readonly Machine[], cloud: Cloud): void {
  for (let round = 0; round < 10; round += 1) {
    for (const machine of machines) {
      machine.upload(cloud);
      machine.download(cloud, true);
    }
  }
}

test('whatever is changed where, and whenever it goes along: nothing is lost, nothing is there twice, all come to the same', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), steps => {
      const cloud: Cloud = new Map();
      const machines = [new Machine(), new Machine(), new Machine()];
      const written = new Set<string>();
      steps.forEach(({ machine, does, id, now }, at) => {
        const one = machines[machine];
        const mark = `change ${at}`;
        const replaced =
          does === 'edit' ? one?.edit(id, mark, now) : does === 'delete' ? one?.delete(id, now) : undefined;
        if (does === 'edit') written.add(mark);
        if (replaced) written.delete(replaced.template.description);
        if (does === 'upload') one?.upload(cloud);
        if (does === 'download' || does === 'overwrite') one?.download(cloud, does === 'overwrite');
      });
      settle(machines, cloud);
      for (const machine of machines) {
        const marks = machine.marks();
        expect(marks).toEqual(machines[0]?.marks());
        expect(marks).toEqual(expect.arrayContaining([...written]));
        expect(new Set(marks).size).toBe(marks.length);
      }
    }),
    { numRuns: 500 },
  );
});
