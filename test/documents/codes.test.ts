import { expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { rules } from '../../utils/rules/list.ts';
import { say } from '../../utils/rules/say.ts';
import { sentences } from '../../utils/rules/sentences.ts';
import type { Finding, Severity } from '../../utils/webhook/finding.ts';

/** A row for each finding's code, and one for each variant of its wording: code, fields, severity, sentences, fix. */
function findingRows(): string[][] {
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

/** A table in Markdown. Cells are plain text; a line end in one becomes `<br>`. */
function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cellText(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}

const INTRODUCTION = `# Codes

Every code that a finding, a diagnosis or a remark can have, from the rules and the English sentences (\`public/_locales/en\`).
\`{braces}\` stand for what is filled in. The codes are stable: in the page they stand as \`data-finding\` and \`data-diagnosis\`.

\`npm run test:unit -- codes -u\` writes this file; \`npm test\` fails where it is out of date.
`;

/** The document on all codes as Markdown: severity, meaning and remedy of each. */
function codesDocument(): string {
  return [
    INTRODUCTION,
    '## Findings on a webhook\n',
    markdownTable(
      ['code', 'field', 'severity', 'what is wrong', 'what Mist does', 'what to do', 'fix'],
      findingRows(),
    ),
    '\n## Diagnoses of a signature that does not match\n',
    markdownTable(['code', 'cause', 'what happened', 'repair'], diagnosisRows()),
    '\n## Remarks where no known cause fits\n',
    markdownTable(['code', 'what is said'], remarkRows(/^outcome_([A-Z].*)$/)),
    '\n## Remarks on a captured delivery\n',
    markdownTable(['code', 'what is said'], remarkRows(/^capture_note_([A-Z].*)$/)),
    '',
  ].join('\n');
}

const messages = new Map(
  Object.entries(english).map(([key, { message }]) => [key, message.replaceAll('$$', '$')] as const),
);

function keysWith(pattern: RegExp): { key: string; code: string }[] {
  return [...messages.keys()].flatMap(key => {
    const code = pattern.exec(key)?.[1];
    return code === undefined ? [] : [{ key, code }];
  });
}

function diagnosisRows(): string[][] {
  return keysWith(/^diagnosis_([A-Z].*)_title$/).map(({ code }) => [
    `\`${code}\``,
    ...['title', 'happened', 'repair'].map(part => messages.get(`diagnosis_${code}_${part}`) ?? ''),
  ]);
}

function remarkRows(pattern: RegExp): string[][] {
  return keysWith(pattern).map(({ key, code }) => [`\`${code}\``, messages.get(key) ?? '']);
}

// After a change: `npm run test:unit -- codes -u` writes the document anew.
test('docs/codes.md says what the code and the English sentences say', async () => {
  await expect(codesDocument()).toMatchFileSnapshot('../../docs/codes.md');
});
