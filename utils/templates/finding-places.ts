import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { say } from '../rules/say.ts';
import type { Finding, Severity } from '../webhook/finding.ts';
import { places } from '../webhook/text-places.ts';

/** A finding at its place in a text; line and column count from 1, `length` is that of the value. */
export interface PlacedFinding {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly severity: Severity;
  readonly message: string;
}

/** Where the findings of a file's only template are in its text. What the file does not have is missing in its webhook. */
export function findingPlaces(text: string, findings: readonly Finding[]): PlacedFinding[] {
  const tree = parseTree(text);
  const placeOf = places(text);
  const webhook = tree && findNodeAtLocation(tree, ['templates', 0, 'webhook']);
  if (!webhook) return [];
  return findings.map(finding => {
    const { field, severity, at } = finding;
    const value = findNodeAtLocation(webhook, [field]);
    const header = field === 'headers' ? value?.children?.[at?.header ?? -1] : undefined;
    // A webhook as a whole would be all that is marked.
    const { offset, length } = header ?? value ?? { ...webhook, length: 1 };
    const { problem, consequence, remedy } = say(finding);
    return { ...placeOf(offset), length, severity, message: `${problem} ${consequence} ${remedy}` };
  });
}
