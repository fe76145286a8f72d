import { sentence } from '../../language/sentence.ts';
import { cause } from '../body/body-variant.ts';
import type { Cause } from '../diagnosis.ts';
import type { JsonDocument } from './document.ts';
import type { Layout } from './spacing.ts';

/** What must have happened to the white space of a document that was signed in a layout; nothing where it was kept. */
export function layoutCause(document: JsonDocument, layout: Layout | undefined): Cause[] {
  if (layout === undefined || layout === 'same') return [];
  if (layout !== 'compact') return [cause('BODY_SPACING_LOST', { layout: sentence(layoutNames[layout]) })];
  if (!document.hasGaps) return [];
  return [cause(document.hasLineBreaks ? 'BODY_PRETTY_PRINTED' : 'BODY_SPACED')];
}

/** The layout that a document seems to have; one whose members move is written anew in it. */
export function layoutOf({ hasLineBreaks, gaps }: JsonDocument): Layout {
  if (!hasLineBreaks) return 'python';
  const indentation = gaps.slice(1).find(gap => /[\r\n]/.test(gap)) ?? '';
  const lineEnd = indentation.includes('\r\n') ? '-crlf' : '';
  if (indentation.endsWith('\t')) return 'indent-tab';
  return `indent-${indentation.endsWith('    ') ? 4 : 2}${lineEnd}` as const;
}

/** White space at the ends of a document, which is left out when it is written anew. */
export function edgeCause({ gaps, tail }: JsonDocument): Cause {
  const onlyEnd = (gaps[0] ?? '') === '' && /^[\r\n]+$/.test(tail);
  const count = tail.match(/\r\n|\n|\r/g)?.length ?? 0;
  return onlyEnd ? cause('BODY_LAST_LINE_END_ADDED', { count }) : cause('BODY_EDGE_SPACE');
}

const layoutNames = {
  python: 'layout_python',
  'indent-2': 'layout_indent_2',
  'indent-4': 'layout_indent_4',
  'indent-tab': 'layout_indent_tab',
  'indent-2-crlf': 'layout_indent_2_crlf',
  'indent-4-crlf': 'layout_indent_4_crlf',
  jackson: 'layout_jackson',
} as const satisfies Readonly<Record<Exclude<Layout, 'same' | 'compact'>, string>>;
