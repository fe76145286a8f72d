import { sentence } from '../language/sentence.ts';
import type { CapturedHeader, CaptureNote } from '../webhook/capture.ts';
import { trimBlanks } from './header-list.ts';
import { jsonValue } from './json-document.ts';
import { linesOf } from './log-lines.ts';
import { note, noteIf, type Parsed, problem } from './parsed.ts';
import { type Shell, type ShellWord, splitShellWords, withoutBackslashes } from './shell-words.ts';
import { binaryBytes, readBinary, type Source } from './source.ts';

/** A shell's prompt, and PowerShell's sign that a program is called. */
const prompt = String.raw`^\s*(?:(?:\$|#|>|%|PS [^\r\n>]{0,200}>|[A-Z]:\\[^\r\n>]{0,200}>)[ \t]*)?(?:&\s+)?`;
const promptStart = new RegExp(prompt, 'i');

/** Where a command line begins with curl. */
export const curlStart = new RegExp(
  String.raw`${prompt}(?:(?:sudo|time)\s+)*(?:[^\s'"]{0,200}[\\/])?curl(?:\.exe)?\s`,
  'i',
);

/** Options of curl that take a value (curl manual); the others stand alone. */
const withValue =
  /^(?:-[AbcCdDeEFhHKmoPQrtTuUwxXyYz]|--(?:header|data(?:-\w+)?|json|form(?:-string)?|user-agent|cookie(?:-jar)?|referer|request(?:-target)?|url|user|output|write-out|max-time|connect-timeout|retry(?:-\w+)?|proxy|cacert|capath|cert(?:-type)?|key(?:-type)?|pass|resolve|connect-to|upload-file|interface|range|limit-rate|config|oauth2-bearer|aws-sigv4))$/;

const inFile = (name: string) => sentence('capture_problem_body_in_file', { file: name.slice(0, 60) });
const fromInput = () => sentence('capture_problem_body_from_input');

function expanded(by: string): string {
  const file = /(?:\bcat|<|\btype|\bGet-Content(?: -Raw)?|\bgc)\s*["']?([^\s"')`]{1,100})/.exec(by)?.[1];
  if (file !== undefined) return inFile(readBinary(file));
  return sentence('capture_problem_body_expanded', { expression: readBinary(by).slice(0, 60) });
}

/** Reads a cURL command as the shell would run it that it was written for. */
export async function parseCurl(source: Source): Promise<Parsed> {
  const isCopied = /^[^'"]{0,2000}\s\^"/.test(source.binary);
  const binary = isCopied ? withoutCarets(source.binary) : source.binary;
  // Browsers double every backslash, as bash would need it.
  const shell = isCopied ? 'bash' : shellOf(binary);
  const place = (at: number) => Math.min(readBinary(binary.slice(0, at)).length, source.text.length);
  const from = promptStart.exec(binary)?.[0].length ?? 0;
  const split = await splitShellWords(binary, shell, source.pause, from);
  if (!split.ok) return problem(split.message, place(split.at));
  const command = split.words.findIndex(({ value }) => /(?:^|[\\/])curl(?:\.exe)?$/i.test(value));
  if (command < 0) return problem(sentence('capture_problem_no_curl'));
  const headers: CapturedHeader[] = [];
  const data: string[] = [];
  const notes: CaptureNote[] = [];
  const input = shell === 'bash' ? hereDocument(binary, split.end) : undefined;
  for (const option of optionsOf(split.words.slice(command + 1))) {
    const outcome = take(option, input);
    if (outcome.error) return problem(outcome.error, place(option.at));
    if (outcome.header) headers.push(outcome.header);
    if (outcome.data !== undefined) data.push(outcome.data);
    if (outcome.expands !== undefined && !isCopied)
      notes.push(note('BODY_EXPANDS', { expression: readBinary(outcome.expands).slice(0, 60) }));
  }
  const [written = '', other] = shell === 'powershell' ? nativeReadings(data.join('&')) : [data.join('&')];
  const body = binaryBytes(written);
  const otherBodies =
    other === undefined ? [] : [{ body: binaryBytes(other), note: note('BODY_READ_OTHERWISE') }];
  return { ok: true, headers, body, notes: [...notes, ...noteIf(body.length === 0, 'NO_BODY')], otherBodies };
}

/** Which shell a command was written for, by how its lines go on and how it quotes. */
function shellOf(text: string): Shell {
  if (/`\r?\n/.test(text) || /^\s*PS [^\r\n]*>/.test(text)) return 'powershell';
  if (/\^\r?\n/.test(text) || /^\s*[A-Z]:\\/i.test(text)) return 'cmd';
  if (/\\\r?\n|\$'/.test(text)) return 'bash';
  const isWindows = /\bcurl\.exe\s/i.test(text.slice(0, 300));
  const begin = isWindows ? /(['"])\{\\"/.exec(text)?.[1] : undefined;
  if (begin !== undefined) return begin === "'" ? 'powershell' : 'cmd';
  return isWindows && !/\s'/.test(text) ? 'cmd' : isWindows ? 'powershell' : 'bash';
}

/** A command that browsers copy for cmd, which takes each `^` away and the next character as it is. */
const withoutCarets = (text: string) => text.replace(/\^(\r?\n[ \t]*(?=-)|\r?\n(\r?\n)|[\s\S])/g, uncaret);

const uncaret = (_: string, next: string, lineEnd?: string) => lineEnd ?? (next.includes('\n') ? ' ' : next);

/** PowerShell up to 7.2 takes quotes away when it starts a program, so that they are written as `\"` (about_Parsing). */
function nativeReadings(text: string): readonly string[] {
  if (!text.includes('\\"')) return [text];
  const undone = withoutBackslashes(text);
  return jsonValue(text) === undefined ? [undone, text] : [text, undone];
}

/** The text that `<<END` or `<<<` gives to the command; undefined where there is none. */
function hereDocument(text: string, from: number): string | undefined {
  const [head = '', dash, , mark] =
    /^\s*<<(-?)\s*(['"]?)(\w{1,40})\2[^\r\n]*\r?\n/.exec(text.slice(from, from + 500)) ?? [];
  if (mark === undefined) return undefined;
  let at = from + head.length;
  for (const line of linesOf(text.slice(at))) {
    const own = line.trimEnd();
    if ((dash ? own.trimStart() : own) === mark) {
      const written = text.slice(from + head.length, at);
      return dash ? written.replace(/^\t+/gm, '') : written;
    }
    at += line.length;
  }
  return undefined;
}

interface Option extends ShellWord {
  readonly name: string;
}

function optionsOf(words: readonly ShellWord[]): Option[] {
  const options: Option[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const { value: word = '', at = 0, expands = '' } = words[index] ?? {};
    const next = () => {
      index += 1;
      const { value = '', expands: inner = '' } = words[index] ?? {};
      return { value, at, expands: inner };
    };
    const [, short = '', attached = ''] = /^(-[A-Za-z])([\s\S]+)$/.exec(word) ?? [];
    const [, long = '', joined = ''] = /^(--[a-z-]{2,30})=([\s\S]*)$/.exec(word) ?? [];
    if (withValue.test(word)) options.push({ name: word, ...next() });
    else if (short !== '' && withValue.test(short))
      options.push({ name: short, value: attached, at, expands });
    else if (withValue.test(long)) options.push({ name: long, value: joined, at, expands });
    else if (/^-[A-Za-z]{1,20}[dHAb]$/.test(word)) options.push({ name: `-${word.slice(-1)}`, ...next() });
  }
  return options;
}

interface Taken {
  readonly error?: string;
  readonly header?: CapturedHeader;
  readonly data?: string;
  /** What the shell replaces within the data. */
  readonly expands?: string;
}

function take({ name, value, expands }: Option, input: string | undefined): Taken {
  const header = (of: string, content: string) => ({ header: { name: of, value: readBinary(content) } });
  if (name === '-H' || name === '--header') return headerLine(value);
  if (name === '-A' || name === '--user-agent') return header('User-Agent', value);
  if (name === '-b' || name === '--cookie') return header('Cookie', value);
  if (/^(?:-F|--form|--form-string)$/.test(name)) return { error: sentence('capture_problem_multipart') };
  if (name === '-T' || name === '--upload-file') return { error: inFile(readBinary(value)) };
  if (!/^(?:-d|--json|--data(?:-\w+)?)$/.test(name)) return {};
  if (value.startsWith('@') && name !== '--data-raw') return fromFile(name, value.slice(1), input);
  if (expands !== '' && !/^\s*[{[]/.test(value)) return { error: expanded(expands) };
  const expandsIn = expands === '' ? {} : { expands };
  return { ...expandsIn, data: name === '--data-urlencode' ? urlencoded(value) : value };
}

/** Data from a file or the standard input. `-d` leaves line ends out (curl manual). */
function fromFile(name: string, file: string, input: string | undefined): Taken {
  if (file !== '-' && file !== '/dev/stdin') return { error: inFile(readBinary(file)) };
  if (input === undefined) return { error: fromInput() };
  return { data: name === '--data-binary' || name === '--json' ? input : input.replace(/[\r\n]/g, '') };
}

function headerLine(value: string): Taken {
  if (value.startsWith('@'))
    return { error: sentence('capture_problem_headers_in_file', { file: readBinary(value.slice(1)) }) };
  const [, name, content = ''] = /^([^:;]+)(?::([\s\S]*)|;)$/.exec(readBinary(value)) ?? [];
  if (name === undefined) return { error: sentence('capture_problem_header_no_colon') };
  return { header: { name: name.trim(), value: trimBlanks(content) } };
}

/** `name=content`, `=content` or `content`, the content percent-encoded (curl manual, --data-urlencode). */
function urlencoded(value: string): string {
  const equals = value.indexOf('=');
  const content = encodeURIComponent(readBinary(value.slice(equals + 1)).replace(/\p{Cs}/gu, ''));
  return equals > 0 ? `${value.slice(0, equals)}=${content}` : content;
}
