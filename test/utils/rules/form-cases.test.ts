import { describe, expect, test } from 'vitest';
import { check, fix, toDo } from '../../../utils/rules/check.ts';
import { say } from '../../../utils/rules/say.ts';
import { contextOf, draftOf } from '../../cases/draft-of.ts';
import { formCases } from '../../cases/form-cases.ts';
import { linesByName } from '../../cases/lines.ts';

/** All that is said of each case that has findings: their arguments, their places, and the field as the fix leaves it. */
const whole = linesByName('test/cases/form-findings.ndjson');

describe('the table of form cases', () => {
  test('has no title twice, and no findings of another', () => {
    const titles = formCases.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect([...whole.keys()].filter(title => !titles.includes(title))).toEqual([]);
  });

  test.each(formCases)('$title', formCase => {
    const context = contextOf(formCase);
    const draft = draftOf(formCase.form);
    const { findings } = toDo(check(draft, context), context);
    const all = findings.map(each =>
      each.fixable ? { ...each, fixed: fix(draft, each)[each.field] } : each,
    );
    const sentences = findings.flatMap(finding => Object.values(say(finding)));
    expect(sentences.filter(sentence => /(?<!\{)\{\w+\}|undefined/.test(String(sentence)))).toEqual([]);
    expect(JSON.stringify([formCase.title, all])).toBe(
      whole.get(formCase.title) ?? JSON.stringify([formCase.title, []]),
    );
  });
});
