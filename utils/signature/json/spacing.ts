/** Where white space stands between the tokens of a JSON text; `same` keeps what was written. */
export type Layout =
  | 'same'
  | 'compact'
  | 'python'
  | 'indent-2'
  | 'indent-4'
  | 'indent-tab'
  | 'indent-2-crlf'
  | 'indent-4-crlf'
  | 'jackson';

/** Tells the white space before a token, which are asked for in turn; `before` is the token written last. */
export type Spacing = (token: string, before: string) => string;

/**
 * The spacing of a layout, for one document. `python` is json.dumps, the indentations are JSON.stringify's and
 * json.dumps's, `jackson` is Jackson's DefaultPrettyPrinter.
 */
export function spacingOf(layout: Exclude<Layout, 'same'>): Spacing {
  if (layout === 'compact') return () => '';
  if (layout === 'python') return (_, before) => (before === ',' || before === ':' ? ' ' : '');
  if (layout === 'jackson') return jackson();
  const unit = layout === 'indent-tab' ? '\t' : ' '.repeat(layout.startsWith('indent-4') ? 4 : 2);
  return indentation(unit, layout.endsWith('crlf') ? '\r\n' : '\n');
}

const isOpening = (token: string) => token === '{' || token === '[';
const isClosing = (token: string) => token === '}' || token === ']';

function indentation(unit: string, lineEnd: string): Spacing {
  let depth = 0;
  const breaks: string[] = [];
  const breakAt = (level: number) => (breaks[level] ??= lineEnd + unit.repeat(level));
  return (token, before) => {
    if (isClosing(token)) depth -= 1;
    const level = depth;
    if (isOpening(token)) depth += 1;
    if (before === ':') return ' ';
    if (isClosing(token)) return isOpening(before) ? '' : breakAt(level);
    return before === ',' || isOpening(before) ? breakAt(level) : '';
  };
}

/** Members each in a line, ` : ` after names, elements side by side. */
function jackson(): Spacing {
  const open: string[] = [];
  let depth = 0;
  const breakLine = () => `\n${'  '.repeat(depth)}`;
  return (token, before) => {
    const inObject = open.at(-1) === '{';
    if (isClosing(token)) open.pop();
    if (token === '}') depth -= 1;
    const space =
      token === '}' ? (before === '{' ? ' ' : breakLine()) : spaceBefore(token, before, inObject, breakLine);
    if (isOpening(token)) open.push(token);
    if (token === '{') depth += 1;
    return space;
  };
}

function spaceBefore(token: string, before: string, inObject: boolean, breakLine: () => string): string {
  if (token === ':' || before === ':' || token === ']' || before === '[') return ' ';
  if (before === '{') return breakLine();
  if (before !== ',') return '';
  return inObject ? breakLine() : ' ';
}
