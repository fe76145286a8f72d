import { describe, expect, test } from 'vitest';
import { check } from '../../../utils/rules/check.ts';
import { toDo } from '../../../utils/rules/to-do.ts';
import { contextOf, draftOf } from '../../cases/draft-of.ts';
import { formCases } from '../../cases/form-cases.ts';

describe('the table of form cases', () => {
  test('has enough cases, and no title twice', () => {
    expect(formCases.length).toBeGreaterThanOrEqual(50);
    expect(new Set(formCases.map(({ title }) => title)).size).toBe(formCases.length);
  });

  test.each(formCases)('$title', formCase => {
    const context = contextOf(formCase);
    const { findings } = toDo(check(draftOf(formCase.form), context), context);
    expect(findings.map(({ code, field, severity }) => ({ code, field, severity }))).toEqual(
      formCase.expected,
    );
  });
});
