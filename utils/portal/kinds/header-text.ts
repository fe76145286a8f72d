import { type CustomHeaders, headerValueText } from '../../webhook/headers.ts';
import { readText, untoldText } from '../dom/values.ts';
import { writeText } from '../interact/press.ts';
import { defineKind, type Kind } from './kind.ts';

/** One box for all headers, as JSON or as lines. */
export const headerText: Kind<Element> = defineKind({
  pointed: (field, { control, element }) =>
    field === 'headers' && control === 'text' ? headerText.of(element) : null,
  elements: element => [element],
  read: readText,
  write: async (find, value) => {
    const element = find();
    if (element && typeof value === 'string') writeText(element, value);
    if (element && typeof value === 'object' && 'fields' in value)
      writeText(element, textOf(value, takesLines(element)));
    return { missing: [] };
  },
  untold: untoldText,
});

/** Whether a box takes headers as lines rather than as JSON, by what is in it or is proposed. */
function takesLines(element: Element): boolean {
  const before = readText(element) ?? '';
  const hint = element.getAttribute('placeholder') ?? '';
  return before.trim() === '' ? /^[\w-]+\s*:/.test(hint) : !/^\s*[{[]/.test(before);
}

/** The text of the same notation where there is one; else the headers written anew. */
function textOf({ fields, text, notation }: CustomHeaders, isLines: boolean): string {
  if (text !== undefined && (notation === 'lines') === isLines) return text;
  if (isLines) return fields.map(field => `${field.name}: ${headerValueText(field)}`).join('\n');
  if (fields.length === 0) return '';
  const entries = fields.map(
    ({ name, value }) =>
      `  ${JSON.stringify(name)}: ${typeof value === 'string' ? JSON.stringify(value) : value.json}`,
  );
  return `{\n${entries.join(',\n')}\n}`;
}
