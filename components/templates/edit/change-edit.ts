import type { TemplateEdit } from '../../../utils/templates/template-edit.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';

/** Takes a part of an edit in the place of what stands there. */
export type ChangeEdit = (part: Partial<TemplateEdit>) => void;

/** Takes fields of the edit's webhook in the place of what stands there. */
export type ChangeWebhook = (part: Partial<Webhook>) => void;
