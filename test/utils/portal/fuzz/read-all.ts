import { rootsOf } from '../../../../utils/portal/dom/tree.ts';
import { findForm } from '../../../../utils/portal/form/find-form.ts';
import { findSection, otherNames } from '../../../../utils/portal/form/find-section.ts';
import { outline } from '../../../../utils/portal/form/scene.ts';
import { locateFields } from '../../../../utils/portal/match/locate-fields.ts';
import { locateForm, type PortalForm, wholeForm } from '../../../../utils/portal/match/locate-form.ts';
import { locatePointed, locatorOf, type PointedFields } from '../../../../utils/portal/match/pointed.ts';
import { readForm, rememberTopics } from '../../../../utils/portal/match/read-form.ts';
import { placesUnder, placesUnderTitle } from '../../../../utils/portal/mount/places.ts';
import { pageReport } from '../../../../utils/portal/point-out/page-report.ts';
import { fieldNames } from '../../../../utils/webhook/fields.ts';

/** Does all that the assistant does with a page, with `between` after each step. Returns whether a form was found. */
export function readAll(document: Document, between: () => void): boolean {
  const roots = rootsOf(document);
  between();
  const found = findForm(roots);
  between();
  const root = found ? wholeForm(found) : document.body;
  between();
  const pointed = pointAtAll(root);
  between();
  const form: PortalForm = locateForm(root, pointed) ?? {
    root,
    title: null,
    mode: 'add',
    fields: locateFields(outline(root), pointed),
    commits: [],
  };
  between();
  const draft = rememberTopics()(form, readForm(form));
  between();
  findSection(roots, form.root);
  otherNames(roots, form.root, draft.name.status === 'read' ? draft.name.value : null);
  between();
  const fields = Array.from(form.fields.located.values());
  for (const field of fields) placesUnder(field, [...form.commits], form.root);
  placesUnderTitle(
    form.title,
    fields.flatMap(({ label }) => label ?? []),
    form.root,
  );
  pageReport(form.root);
  return found !== null;
}

/** Points out a control for every field, and finds each again. */
function pointAtAll(root: Element): PointedFields {
  const seen = outline(root);
  const controls = seen.tokens.filter(token => token.kind === 'control');
  const pointed: PointedFields = Object.fromEntries(
    fieldNames.flatMap((field, index) => {
      const token = controls[index];
      return token && index % 3 === 0 ? [[field, locatorOf(seen.tokens, token, root)]] : [];
    }),
  );
  locatePointed(seen, pointed);
  return pointed;
}
