import { rules } from '../../utils/rules/list.ts';
import { say } from '../../utils/rules/say.ts';
import { sentences } from '../../utils/rules/sentences.ts';
import type { Finding, Severity } from '../../utils/webhook/finding.ts';

/** A row for each finding's code, and one for each variant of its wording: code, fields, severity, sentences, fix. */
export function findingRows(): string[][] {
  return Object.entries(sentences).flatMap(([code, { variants = {} }]) => [
    rowOf(code),
    ...Object.keys(variants).map(variant => rowOf(code, variant)),
  ]);
}

function rowOf(code: string, variant?: string): string[] {
  const { fields, severity } = factsOn(code);
  const finding: Finding = {
    code,
    severity,
    field: 'url',
    args: variant === undefined ? {} : { variant },
    fixable: true,
  };
  const { problem, consequence, remedy, fix = '' } = say(finding);
  const name = variant === undefined ? `\`${code}\`` : `\`${code}\` (${variant})`;
  return [name, fields.join(', '), severity, problem, consequence, remedy, fix];
}

function factsOn(code: string): { fields: string[]; severity: Severity } {
  const owners = rules.flatMap(({ codes, field = 'any' }) =>
    Object.entries(codes).flatMap(([owned, severity]) => (owned === code ? [{ field, severity }] : [])),
  );
  const [first] = owners;
  if (!first) throw new Error(`No rule gives ${code}.`);
  return { fields: [...new Set(owners.map(({ field }) => field))], severity: first.severity };
}
