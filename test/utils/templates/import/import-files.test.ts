import { expect, test } from 'vitest';
import { importFiles } from '../../../../utils/templates/import/import-configuration.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

test('several files bring what each of them brings, with notes that name it', () => {
  const result = importFiles([
    file('a.json', '[{"name":"A"},{"name":"B"}]'),
    file('b.json', '{"name":"C",}'),
  ]);
  if (!result.ok) throw new Error('refused');
  expect(result.webhooks.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
  expect(result.notes.map(({ message }) => message)).toEqual([expect.stringMatching(/^b\.json: A comma/)]);
});

test('one faulty file keeps all of them out, and is named', () => {
  const result = importFiles([file('a.json', '{"name":"A"}'), file('b.json', '{"name":')]);
  expect(result).toMatchObject({ ok: false, problems: [{ message: expect.stringMatching(/^b\.json: /) }] });
});

test('one file is read as it is', () => {
  expect(importFiles([file('a.json', '{')])).toMatchObject({
    ok: false,
    problems: [{ message: expect.not.stringContaining('a.json') }],
  });
});
