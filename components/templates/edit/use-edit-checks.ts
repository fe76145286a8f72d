import { useMemo } from 'react';
import type { FoundSecret } from '../../../utils/templates/redact.ts';
import type { Template } from '../../../utils/templates/template.ts';
import type { TemplateEdit } from '../../../utils/templates/template-edit.ts';
import { templateFromEdit } from '../../../utils/templates/template-from-edit.ts';
import { headerSize } from '../../../utils/webhook/header-size.ts';
import { type TemplateFindings, templateFindings } from '../template-findings.ts';

export interface EditChecks extends TemplateFindings {
  /** Bytes of each header as far as its variables leave them open. */
  readonly headerSizes: readonly { readonly name: string; readonly bytes: number }[];
  /** What would be saved now. */
  readonly template: Template;
  /** What may be a secret in it, and becomes a variable then. */
  readonly found: readonly FoundSecret[];
}

/** What the checks say of an edit, at every key. */
export function useEditChecks(edit: TemplateEdit): EditChecks {
  return useMemo(() => {
    const checked = templateFindings(edit, edit.headers);
    const { draft } = checked;
    const rows = draft.headers.status === 'read' ? draft.headers.value.fields : [];
    return {
      ...checked,
      headerSizes: rows.map(row => ({ name: row.name, bytes: headerSize(row) })),
      ...templateFromEdit(edit),
    };
  }, [edit]);
}
