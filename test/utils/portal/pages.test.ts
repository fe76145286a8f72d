import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findForm } from '../../../utils/portal/find-form.ts';
import { locateForm } from '../../../utils/portal/locate-form.ts';
import { otherNames } from '../../../utils/portal/other-names.ts';
import { readForm } from '../../../utils/portal/read-form.ts';
import { rootsOf } from '../../../utils/portal/roots.ts';
import { wholeForm } from '../../../utils/portal/whole-form.ts';
import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import { pageFile } from './page.ts';

const expectedSchema = z.object({
  scope: z.enum(['org', 'site']),
  mode: z.enum(['add', 'edit']),
  draft: z.record(z.string(), z.unknown()),
  collapsed: z.array(z.string()),
  unreadableAllowed: z.array(z.string()),
  otherNames: z.array(z.string()),
});

const folder = new URL('../../fixtures/pages/', import.meta.url);
const pages = readdirSync(folder).flatMap(file => (file.endsWith('.json') ? [file.slice(0, -5)] : []));

/** A draft as plain values: what was read as it is, anything else as its status. */
function plain(draft: WebhookDraft): Record<string, unknown> {
  const entries = Object.entries(draft).map(([field, reading]) => {
    if (reading.status !== 'read') return [field, reading.status];
    if (field !== 'headers') return [field, reading.value];
    return [
      field,
      draft.headers.status === 'read'
        ? draft.headers.value.fields.map(({ name, value }) => [name, value])
        : null,
    ];
  });
  return Object.fromEntries(entries);
}

describe('pages and what stands in their form', () => {
  test.each(pages)('%s', page => {
    const expected = expectedSchema.parse(JSON.parse(readFileSync(new URL(`${page}.json`, folder), 'utf8')));
    const document = pageFile(page);
    const found = findForm(rootsOf(document));
    const form = found && locateForm(wholeForm(found));
    expect(form, 'a form').not.toBeNull();
    if (!form) return;
    const draft = plain(readForm(form));
    const wanted: Record<string, unknown> = { ...expected.draft };
    for (const field of expected.collapsed) wanted[field] = 'collapsed';
    for (const field of expected.unreadableAllowed)
      if (draft[field] === 'unreadable') wanted[field] = 'unreadable';
    const got = Object.fromEntries(Object.keys(wanted).map(field => [field, draft[field]]));
    expect({ ...got, mode: form.mode }).toEqual({ ...wanted, mode: expected.mode });
    const rest = Object.entries(draft).filter(([field]) => !(field in wanted));
    expect(rest.filter(([, value]) => value !== 'absent')).toEqual([]);
    const own = form.mode === 'edit' ? String(draft.name) : null;
    expect(otherNames(document, form.root, own)).toEqual(expected.otherNames);
  });
});
