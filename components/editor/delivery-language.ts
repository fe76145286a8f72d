import { jsonLanguage } from '@codemirror/lang-json';
import { defineLanguageFacet, Language, languageDataProp } from '@codemirror/language';
import { type Input, NodeSet, NodeType, Parser, type PartialParse, parseMixed, Tree } from '@lezer/common';
import { styleTags, tags } from '@lezer/highlight';

/** Headers take no more characters; what comes later is no beginning of a body. */
export const LONGEST_HEAD = 100_000;

/** In a longer line each key would have the browser lay out thousands of coloured pieces; its formatted view has colours. */
const LONGEST_LINE = 50_000;

/** Where the JSON of a delivery begins: at once, after the headers, or within a command or a log line. */
export function bodyStart(head: string): number {
  const isMessage = /^(?:[A-Z]+ \S+ HTTP\/|HTTP\/\d|[\w-]+:(?: |\n))/.test(head);
  const after = isMessage ? head.search(/\n\r?\n/) : 0;
  const start = after < 0 ? -1 : head.slice(after).search(/[[{]/);
  return start < 0 ? head.length : after + start;
}

const facet = defineLanguageFacet();
const names = ['Delivery', 'HeaderName', 'Body'];
const nodes = new NodeSet(names.map((name, id) => NodeType.define({ id, name, top: id === 0 }))).extend(
  styleTags({ HeaderName: tags.propertyName }),
  languageDataProp.add({ Delivery: facet }),
);

/** The tree round the JSON: the headers' names and the body. */
function treeOf(input: Input): Tree {
  const { length } = input;
  const head = input.read(0, Math.min(length, LONGEST_HEAD));
  const [delivery = NodeType.none, headerName = NodeType.none, body = NodeType.none] = nodes.types;
  const start = bodyStart(head);
  const headers = [...head.slice(0, start).matchAll(/^[\w-]+(?=:)/gm)];
  const parts = headers.map(({ 0: name, index }) => ({
    at: index,
    tree: new Tree(headerName, [], [], name.length),
  }));
  const line = input.read(start, Math.min(length, start + LONGEST_LINE));
  if (start < length && (line.length < LONGEST_LINE || line.includes('\n')))
    parts.push({ at: start, tree: new Tree(body, [], [], length - start) });
  return new Tree(
    delivery,
    parts.map(({ tree }) => tree),
    parts.map(({ at }) => at),
    length,
  );
}

const wrap = parseMixed(({ name }) => (name === 'Body' ? { parser: jsonLanguage.parser } : null));

class DeliveryParser extends Parser {
  createParse(...[input, fragments, ranges]: Parameters<Parser['createParse']>): PartialParse {
    const outer = {
      parsedPos: 0,
      stoppedAt: null as number | null,
      stopAt(at: number) {
        outer.stoppedAt = at;
      },
      advance: () => treeOf(input),
    };
    return wrap(outer, input, fragments, ranges);
  }
}

/** A delivery as people have it: header lines, if any, and JSON. */
export const deliveryLanguage = new Language(facet, new DeliveryParser(), [], 'delivery');
