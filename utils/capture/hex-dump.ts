import { latin1Text } from '../webhook/bytes.ts';
import { linesOf, type Unwrapped } from './log-lines.ts';
import { note } from './parsed.ts';
import { partOf, type Source } from './source.ts';

/** A line of a dump: an offset, and bytes of two digits each, alone or in groups. */
const dumped =
  /^\s*(?:0x)?([\da-f]{4,8})(?:(:?)[ \t]+((?:[\da-f]{2}){1,16}(?:[ \t]{1,2}(?:[\da-f]{2}){1,8}(?!\w))*)|:?[ \t]*\r?$)/i;
/** A line of curl's --trace-ascii. */
const traced = /^([\da-f]{4,8})(:) ([^\r\n]*)/i;

interface Line {
  readonly offset: number;
  readonly rest: string;
  /** Whether a line of the dump says that the one before it is repeated. */
  readonly isRepeated: boolean;
}

/**
 * The bytes of a dump: of xxd, hexdump -C, tcpdump -X and -XX, curl --trace and --trace-ascii. What is no part of it,
 * and what the other side sent, is left out. Undefined where a source is none of these.
 */
export async function bytesOfDump(source: Source): Promise<Unwrapped | undefined> {
  const start = source.binary.slice(0, 8000);
  const isTrace = /^(?:[\d:.]+ )?=> Send header, \d+ bytes/m.test(start);
  const isAscii = isTrace && /^0000: [A-Z]{3,10} \S+ HTTP\//m.test(start);
  if (!isTrace && !firstLine.test(start)) return undefined;
  const blocks: { lines: Line[]; size?: number }[] = [];
  let [isTaken, isRepeated] = [!isTrace, false];
  for (const line of linesOf(source.binary)) {
    const turn = source.pause();
    if (turn) await turn;
    const [, direction, size] =
      /^(?:[\d:.]+ )?(=>|<=|==) (?:Send|Recv|Info)\b(?:[^,\r\n]*, (\d+) bytes)?/.exec(line) ?? [];
    if (direction !== undefined) {
      isTaken = direction === '=>';
      if (isTaken && size !== undefined) blocks.push({ lines: [], size: Number(size) });
      continue;
    }
    const [, offset, colon, rest = ''] = (isAscii ? traced : dumped).exec(line.replace(/\r?\n$/, '')) ?? [];
    if (/^\*\s*$/.test(line)) isRepeated = true;
    if (!isTaken || offset === undefined) continue;
    const at = Number.parseInt(offset, 16);
    if (at === 0 && !isTrace) blocks.push({ lines: [] });
    const isWords = colon === '' && /^(?:[\da-f]{4}[ \t]*)+$/i.test(rest);
    const digits = isWords ? rest.replace(/(\w\w)(\w\w)/g, '$2$1') : rest;
    blocks.at(-1)?.lines.push({ offset: at, rest: digits, isRepeated });
    isRepeated = false;
  }
  const parts = blocks.map(({ lines, size }) =>
    isAscii ? textOf(lines, size ?? 0) : payloadOf(bytesOf(lines)),
  );
  const binary = parts.join('');
  if (binary === '') return undefined;
  return {
    source: partOf({ ...source, isPasted: false }, binary),
    notes: [note(isAscii ? 'TRACE_ASCII' : 'HEX_DUMP')],
  };
}

/** The first line of a dump, maybe after a line about a packet. */
const firstLine = /^[ \t]{0,200}0{4,8}:?[ \t]+(?:[\da-f]{2}){1,8}[ \t]|^[ \t]+0x0000: {2}[\da-f]{4} /im;

/** Each line ends where the next one begins; a last one where two blanks stand before its text, and is no longer than the first. */
function bytesOf(lines: readonly Line[]): string {
  const [first, second] = lines;
  const widest = first && second ? (second.offset - first.offset) * 2 : undefined;
  return lines
    .map(({ offset, rest }, at) => {
      const next = lines[at + 1];
      const digits = rest.replace(/[ \t]/g, '');
      const last = /^(?:[\da-f]+ ?)+(?: (?:[\da-f]{2} ?)+$)?/i.exec(rest)?.[0].replace(/ /g, '') ?? '';
      const length = next ? Math.max(0, next.offset - offset) * 2 : 0;
      const whole = next?.isRepeated ? digits.padEnd(length, digits) : digits;
      const own = next ? whole.slice(0, length) : last.slice(0, widest);
      return latin1Text(Uint8Array.from(own.match(/../g) ?? [], pair => Number.parseInt(pair, 16)));
    })
    .join('');
}

/** What a packet of TCP over IPv4 or IPv6 carries, maybe behind an Ethernet header (RFC 791, RFC 8200, RFC 9293); other bytes as they are. */
function payloadOf(bytes: string): string {
  const code = (at: number) => bytes.charCodeAt(at) || 0;
  const word = (at: number) => code(at) * 256 + code(at + 1);
  const ip = [0x0800, 0x86dd].includes(word(12)) ? 14 : 0;
  const version = code(ip) >> 4;
  const isTcp = (version === 4 && code(ip + 9) === 6) || (version === 6 && code(ip + 6) === 6);
  if (!isTcp) return bytes;
  const tcp = ip + (version === 4 ? (code(ip) & 15) * 4 : 40);
  const end = ip + (version === 4 ? word(ip + 2) : 40 + word(ip + 4));
  return end > bytes.length ? bytes : bytes.slice(tcp + (code(tcp + 12) >> 4) * 4, end);
}

/** Lines of a trace in ASCII: two bytes that are not shown are a CR LF, at which a line of the trace ends too. */
function textOf(lines: readonly Line[], size: number): string {
  return lines
    .map(
      ({ offset, rest }, at) =>
        rest + ((lines[at + 1]?.offset ?? size) - offset - rest.length === 2 ? '\r\n' : ''),
    )
    .join('');
}
