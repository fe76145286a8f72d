import { readdirSync } from 'node:fs';
import { rootsOf } from '../../utils/portal/dom/tree.ts';
import { findSection, otherNames } from '../../utils/portal/form/find-section.ts';
import { readForm } from '../../utils/portal/match/read-form.ts';
import { formCases } from '../utils/portal/page/form-tables.ts';
import { pageFile, pageFrom } from '../utils/portal/page/page.ts';
import { formOn, plainDraft } from '../utils/portal/page/read-page.ts';

/** A page or a form of a table, with what reads it: the same text as long as nothing is read differently. */
export interface Sample {
  readonly name: string;
  readonly isPage: boolean;
  readonly read: () => string;
}

/** The fixture pages, then the forms of the tables. */
export function samples(): readonly Sample[] {
  const names = readdirSync('test/fixtures/pages').filter(file => file.endsWith('.html'));
  const pages = names.map(file => ({ name: file.slice(0, -5), document: pageFile(file.slice(0, -5)) }));
  const forms = formCases().map(({ table, title, html }) => ({
    name: `${table}: ${title}`,
    document: pageFrom(html),
  }));
  return [...pages, ...forms].map(({ name, document }, index) => ({
    name,
    isPage: index < pages.length,
    read: () => read(document),
  }));
}

function read(document: Document): string {
  const form = formOn(document);
  const draft = form && readForm(form);
  return JSON.stringify([
    form?.mode,
    form?.title?.textContent,
    form?.commits.map(commit => commit.textContent),
    draft && plainDraft(draft),
    form && otherNames(rootsOf(document), form.root, null),
    findSection(rootsOf(document), form?.root)?.add.textContent,
  ]);
}
