import { sentence } from '../../utils/language/sentence.ts';
import { editFromTemplate } from '../../utils/templates/edit-from-template.ts';
import type { KeptValue } from '../../utils/templates/kept-value.ts';
import type { Template } from '../../utils/templates/template.ts';
import type { TemplateEdit } from '../../utils/templates/template-edit.ts';

const EMPTY: Omit<Template, 'id'> = {
  name: '',
  description: '',
  tags: [],
  scope: 'any',
  variables: [],
  webhook: {
    enabled: true,
    type: 'http-post',
    name: '',
    url: '',
    topics: [],
    verify_cert: true,
    secret: '{{secret}}',
  },
};
const LONGEST_NAME = 200;

/** The edit of a new template: an empty one, which asks for its secret, or a copy of another. */
export function newEdit(original?: Template, kept: readonly KeptValue[] = []): TemplateEdit {
  const id = crypto.randomUUID();
  if (!original) return editFromTemplate({ ...EMPTY, id }, null);
  const name = sentence('templates_copy_name', { name: original.name }).slice(0, LONGEST_NAME);
  return { ...editFromTemplate({ ...original, id, name }, null, kept), touched: true };
}
