import { readdirSync } from 'node:fs';
import { rootsOf } from '../../utils/portal/dom/tree.ts';
import { findSection } from '../../utils/portal/form/find-section.ts';
import { otherNames } from '../../utils/portal/form/listed-names.ts';
import { readForm } from '../../utils/portal/match/read-form.ts';
import { pageFile } from '../utils/portal/page/page.ts';
import { formOn, plainDraft } from '../utils/portal/page/read-page.ts';

/** The fixture pages by name, each with what reads it; what is read is the same text as long as nothing is read differently. */
export function fixturePages(): ReadonlyMap<string, () => string> {
  const names = readdirSync('test/fixtures/pages').filter(file => file.endsWith('.html'));
  return new Map(
    names.map(file => {
      const document = pageFile(file.slice(0, -5));
      return [file.slice(0, -5), () => read(document)];
    }),
  );
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
