import { readdirSync, readFileSync } from 'node:fs';
import { URL as NodeURL } from 'node:url';
import { z } from 'zod';
import { rowsOfThisRun } from '../../../setup/extent.ts';

/** What stands on a page; `draft` is null where it holds no webhook form, however much it looks like one. */
const expectedSchema = z.object({
  route: z.string(),
  mode: z.enum(['add', 'edit']).nullable(),
  draft: z.record(z.string(), z.unknown()).nullable(),
  collapsed: z.array(z.string()).default([]),
  unreadableAllowed: z.array(z.string()).default([]),
  otherNames: z.array(z.string()),
});

// In a page of happy-dom the global one is its own.
const folder = new NodeURL('../../../fixtures/pages/', import.meta.url);

/** All pages, by name. */
export const fixturePages: readonly string[] = readdirSync(folder).flatMap(file =>
  file.endsWith('.json') ? [file.slice(0, -5)] : [],
);

/** Of each library the page that runs most of the code, and three that run some which no other does. */
const OF_LIBRARIES = new Set(
  `angular-add antd-empty aria-oauth2-password blueprint-oauth2-password bootstrap-empty carbon-edit divs-edit
  elementplus-splunk fluent-splunk frame-edit headlessui-edit mantine-empty mui-edit oldschool-edit
  primereact-oauth2-password radix-edit semantic-edit shoelace-closed vuetify-edit
  elementplus-empty bootstrap-add primereact-empty`.split(/\s+/),
);

/** The pages of this run: for each change those made by hand and one or two a library, in the full run the others. */
export const pagesOfThisRun = (): readonly string[] =>
  rowsOfThisRun(fixturePages, page => /^(wild|traps)-/.test(page) || OF_LIBRARIES.has(page));

export function pageText(page: string): string {
  return readFileSync(new URL(`${page}.html`, folder), 'utf8');
}

export function expectedOn(page: string): z.infer<typeof expectedSchema> {
  return expectedSchema.parse(JSON.parse(readFileSync(new URL(`${page}.json`, folder), 'utf8')));
}
