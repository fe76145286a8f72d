import { readdirSync, readFileSync } from 'node:fs';
import { webhookPage } from './webhook-page.ts';

/** A form of the tables in `test/fixtures/forms`, whose README says how they are written. */
export interface FormCase {
  readonly table: string;
  readonly title: string;
  /** The whole page. */
  readonly html: string;
  /** The plain draft that the form holds; null where the page holds no webhook form. */
  readonly draft: Readonly<Record<string, unknown>> | null;
  /** Fields of which the page may leave it in doubt whether they are there. */
  readonly doubtful: readonly string[];
  /** A selector of the form's root, where the page has several forms. */
  readonly root: string | undefined;
  /** What stands in the form's title, where that is in question. */
  readonly heading: string | undefined;
}

const folder = new URL('../../../fixtures/forms/', import.meta.url);

/** What the usual parts of a form show. */
const USUAL = {
  enabled: true,
  type: 'http-post',
  name: 'Feed',
  url: 'https://hooks.example.com/in',
  topics: ['audits'],
};

/** All forms of all tables. */
export function formCases(): FormCase[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .flatMap(file => casesOf(file.replace('.txt', ''), readFileSync(new URL(file, folder), 'utf8')));
}

function casesOf(table: string, text: string): FormCase[] {
  let title = '';
  return text.split(/\n\n+/).flatMap(block => {
    const lines = block.trim().split('\n');
    if (lines[0]?.startsWith('#')) title = lines.shift()?.slice(2) ?? '';
    return lines.length > 0 && lines[0] !== '' ? [caseOf(table, title, lines)] : [];
  });
}

function caseOf(table: string, title: string, lines: readonly string[]): FormCase {
  const parts: Record<string, string> = {};
  const stated: Record<string, string> = {};
  let [part, doubtful]: [string, string[]] = ['', []];
  for (const line of lines) {
    const [, sign = '', word = '', rest = ''] = /^(= |\? | {2})?(\w*):? ?(.*)$/.exec(line) ?? [];
    if (sign === '  ') parts[part] += lineBreaks(line.slice(2));
    else if (sign === '? ') doubtful = line.slice(2).split(' ');
    else if (sign === '= ') stated[word] = rest;
    else {
      part = word;
      parts[part] = lineBreaks(rest);
    }
  }
  const { none, root, title: heading, ...fields } = stated;
  const { page, ...replaced } = parts;
  const read = Object.entries(fields).map(([field, text]) => [field, statedValue(text)]);
  return {
    table,
    title,
    html: page ?? webhookPage(replaced),
    draft: none === undefined ? { ...(page === undefined ? USUAL : {}), ...Object.fromEntries(read) } : null,
    doubtful,
    root,
    heading,
  };
}

const lineBreaks = (text: string) => text.replaceAll('\\n', '\n');

const statedValue = (text: string): unknown =>
  /^(absent|collapsed|unreadable)$/.test(text) ? text : JSON.parse(text);
