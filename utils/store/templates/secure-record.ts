import { sameJson } from '../../templates/same-json.ts';
import { keptOf, secureTemplate } from '../../templates/secure-template.ts';
import type { KeptValue } from '../../templates/template.ts';
import { memberPath } from '../../templates/text.ts';
import { mergedRevision, nextRecord, type TemplateRecord } from './record.ts';

/** What a revision is merged with where only the rules changed: the same in every browser. */
const BY_THE_RULES = 'secured';

/**
 * A record without secrets by the rules of this version, and how many values became variables or lost their place as a
 * default. What a person kept in clear stays; names of headers, as earlier versions kept them, mean the value that the
 * header has now. A changed template has a revision of its own, so that a browser with an earlier version takes it over.
 */
export function secureRecord(record: TemplateRecord): {
  readonly record: TemplateRecord;
  readonly count: number;
} {
  const { keepHeaders, ...rest } = record;
  const { template, found } = secureTemplate(record.template, [...record.kept, ...keptHeaders(record)]);
  const kept = keptOf(found);
  const count = found.length - kept.length;
  if (sameJson(template, record.template)) return { record: { ...rest, kept }, count };
  const change = { template, kept, ...(rest.deletedAt !== undefined && { deletedAt: rest.deletedAt }) };
  return { record: nextRecord(rest, mergedRevision(record.revision, BY_THE_RULES), change), count };
}

function keptHeaders({ template, keepHeaders = [] }: TemplateRecord): KeptValue[] {
  if (keepHeaders.length === 0) return [];
  const names = keepHeaders.map(name => name.toLowerCase());
  const paths = Object.keys(template.webhook.headers ?? {})
    .filter(header => names.includes(header.toLowerCase()))
    .map(header => memberPath('headers', header));
  return secureTemplate(template).found.filter(({ path }) => paths.includes(path));
}
