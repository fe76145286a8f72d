import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { findingRows } from './finding-rows.ts';
import { markdownTable } from './markdown-table.ts';

const INTRODUCTION = `# Codes

Every code that a finding, a diagnosis or a remark can have, from the rules and the English sentences (\`public/_locales/en\`).
\`{braces}\` stand for what is filled in. The codes are stable: in the page they stand as \`data-finding\` and \`data-diagnosis\`.

\`npm run test:unit -- codes -u\` writes this file; \`npm test\` fails where it is out of date.
`;

/** The document on all codes as Markdown: severity, meaning and remedy of each. */
export function codesDocument(): string {
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

const sentences = new Map(
  Object.entries(english).map(([key, { message }]) => [key, message.replaceAll('$$', '$')] as const),
);

function keysWith(pattern: RegExp): { key: string; code: string }[] {
  return [...sentences.keys()].flatMap(key => {
    const code = pattern.exec(key)?.[1];
    return code === undefined ? [] : [{ key, code }];
  });
}

function diagnosisRows(): string[][] {
  return keysWith(/^diagnosis_([A-Z].*)_title$/).map(({ code }) => [
    `\`${code}\``,
    ...['title', 'happened', 'repair'].map(part => sentences.get(`diagnosis_${code}_${part}`) ?? ''),
  ]);
}

function remarkRows(pattern: RegExp): string[][] {
  return keysWith(pattern).map(({ key, code }) => [`\`${code}\``, sentences.get(key) ?? '']);
}
