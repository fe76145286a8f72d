import { useMemo } from 'react';
import {
  type Exported,
  type ExportFormat,
  type ExportInput,
  exportConfiguration,
} from '../../../utils/templates/export/export-configuration.ts';
import type { Note } from '../../../utils/templates/text.ts';
import { webhookFromDraft } from '../../../utils/templates/webhook-from-draft.ts';
import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import type { FieldName } from '../../../utils/webhook/fields.ts';

/** Where the webhook stands, as far as the page says. */
export type ExportPlace = Pick<ExportInput, 'scope' | 'org_id' | 'site_id' | 'apiHost'>;

export interface FormExport {
  readonly exported: Exported;
  readonly notShown: readonly FieldName[];
  readonly notes: readonly Note[];
}

/** The form in one of the formats, and what of the form is not in it. */
export function useExport(
  draft: WebhookDraft,
  place: ExportPlace,
  format: ExportFormat,
  includeSecrets: boolean,
): FormExport {
  const { scope, org_id, site_id, apiHost } = place;
  return useMemo(() => {
    const { webhook, leftOut, notShown, notes } = webhookFromDraft(draft);
    const exported = exportConfiguration(format, {
      webhook,
      scope,
      includeSecrets,
      leftOut,
      ...(org_id !== undefined && { org_id }),
      ...(site_id !== undefined && { site_id }),
      ...(apiHost !== undefined && { apiHost }),
    });
    return { exported, notShown, notes };
  }, [draft, scope, org_id, site_id, apiHost, format, includeSecrets]);
}
