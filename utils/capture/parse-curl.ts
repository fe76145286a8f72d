import { sentence } from '../language/sentence.ts';
import type { CapturedHeader } from '../webhook/capture.ts';
import { binaryBytes, binaryText, readBinary } from './binary.ts';
import { note, type Parsed, problem } from './parsed.ts';
import type { Source } from './source.ts';
import { type ShellWord, splitShellWords } from './split-shell-words.ts';

/** Options of curl that take a value (curl manual); the others stand alone. */
const withValue =
  /^(?:-[AbcCdDeEFhHKmoPQrtTuUwxXyYz]|--(?:header|data(?:-\w+)?|json|form(?:-string)?|user-agent|cookie(?:-jar)?|referer|request(?:-target)?|url|user|output|write-out|max-time|connect-timeout|retry(?:-\w+)?|proxy|cacert|capath|cert(?:-type)?|key(?:-type)?|pass|resolve|connect-to|upload-file|interface|range|limit-rate|config|oauth2-bearer|aws-sigv4))$/;

const fileSentence = (name: string) => sentence('capture_problem_body_in_file', { file: name.slice(0, 60) });

/** Reads a cURL command as bash would run it, with the continued lines of cmd and PowerShell too. */
export function parseCurl({ bytes, text }: Source): Parsed {
  const offset = (at: number) => readBinary(binary.slice(0, at)).length;
  const binary = unfold(withoutCarets(binaryText(bytes)));
  const split = splitShellWords(binary);
  if (!split.ok) return problem(split.message, Math.min(offset(split.at), text.length));
  const command = split.words.findIndex(({ value }) => /(?:^|[\\/])curl(?:\.exe)?$/i.test(value));
  if (command < 0) return problem(sentence('capture_problem_no_curl'), 0);
  const headers: CapturedHeader[] = [];
  const data: string[] = [];
  for (const { name, value, at } of optionsOf(split.words.slice(command + 1))) {
    const outcome = take(name, value);
    if (outcome.error) return problem(outcome.error, Math.min(offset(at), text.length));
    if (outcome.header) headers.push(outcome.header);
    if (outcome.data !== undefined) data.push(outcome.data);
  }
  const body = binaryBytes(data.join('&'));
  return { ok: true, headers, body, notes: body.length === 0 ? [note('NO_BODY')] : [] };
}

/** A command that browsers copy for cmd, which takes each `^` away and the next character as it is. */
const withoutCarets = (text: string) =>
  /\s\^"/.test(text) ? text.replace(/\^(\r?\n[ \t]*(?=-)|\r?\n(\r?\n)|[\s\S])/g, uncaret) : text;

const uncaret = (_: string, next: string, lineEnd?: string) => lineEnd ?? (next.includes('\n') ? ' ' : next);

/** Joins lines that cmd (`^`) and PowerShell (backtick) continue, in the same number of characters. */
const unfold = (text: string) => text.replace(/[ \t][\^`](\r?\n)/g, (_, lineEnd) => `  ${lineEnd}`);

interface Option {
  readonly name: string;
  readonly value: string;
  readonly at: number;
}

function optionsOf(words: readonly ShellWord[]): Option[] {
  const options: Option[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const { value: word, at } = words[index] ?? { value: '', at: 0 };
    const [, short = '', attached = ''] = /^(-[A-Za-z])([\s\S]+)$/.exec(word) ?? [];
    if (withValue.test(word)) {
      index += 1;
      options.push({ name: word, value: words[index]?.value ?? '', at });
    } else if (short !== '' && withValue.test(short)) options.push({ name: short, value: attached, at });
    else if (/^-[A-Za-z]+[dHAb]$/.test(word)) {
      index += 1;
      options.push({ name: `-${word.slice(-1)}`, value: words[index]?.value ?? '', at });
    }
  }
  return options;
}

function take(name: string, value: string): { error?: string; header?: CapturedHeader; data?: string } {
  const header = (of: string, content: string) => ({ header: { name: of, value: readBinary(content) } });
  if (name === '-H' || name === '--header') return headerLine(value);
  if (name === '-A' || name === '--user-agent') return header('User-Agent', value);
  if (name === '-b' || name === '--cookie') return header('Cookie', value);
  if (name === '--data-raw' || name === '--json') return { data: value };
  if (name === '-d' || /^--data(?:-ascii|-binary)?$/.test(name)) {
    return value.startsWith('@') ? { error: fileSentence(readBinary(value.slice(1))) } : { data: value };
  }
  if (name === '--data-urlencode') return { data: urlencoded(value) };
  if (/^(?:-F|--form|--form-string)$/.test(name)) {
    return { error: sentence('capture_problem_multipart') };
  }
  return name === '-T' || name === '--upload-file' ? { error: fileSentence(readBinary(value)) } : {};
}

function headerLine(value: string): { error?: string; header?: CapturedHeader } {
  if (value.startsWith('@'))
    return { error: sentence('capture_problem_headers_in_file', { file: readBinary(value.slice(1)) }) };
  const [, name, content = ''] = /^([^:;]+)(?::([\s\S]*)|;)$/.exec(readBinary(value)) ?? [];
  if (name === undefined) return { error: sentence('capture_problem_header_no_colon') };
  return { header: { name: name.trim(), value: content.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, '') } };
}

/** `name=content`, `=content` or `content`, the content percent-encoded (curl manual, --data-urlencode). */
function urlencoded(value: string): string {
  const equals = value.indexOf('=');
  const content = encodeURIComponent(readBinary(value.slice(equals + 1)).replace(/\p{Cs}/gu, ''));
  return equals > 0 ? `${value.slice(0, equals)}=${content}` : content;
}
