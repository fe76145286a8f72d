import { z } from 'zod';
import { fieldNames } from '../../utils/webhook/fields.ts';
import type { FormCase } from './form-case.ts';
import { headerFormCases } from './form-cases-headers.ts';
import { headerTextFormCases } from './form-cases-headers-text.ts';
import { secretFormCases } from './form-cases-secret.ts';
import { topicFormCases } from './form-cases-topics.ts';
import { typeFormCases } from './form-cases-types.ts';
import { urlFormCases } from './form-cases-url.ts';
import { rowsOf } from './lines.ts';

const finding = z.object({
  code: z.string(),
  field: z.enum(fieldNames),
  severity: z.enum(['error', 'warning', 'note']),
});

/** What is said of a form, by its title. */
const findings = new Map(rowsOf('test/cases/form-findings.ndjson', z.tuple([z.string(), z.array(finding)])));

/**
 * Forms as a person fills them in, with every finding that they ought to give. The same table runs on drafts,
 * on fixture pages and in real browsers on the practice portal; nothing in it needs a control character in a
 * single-line box.
 */
export const formCases: readonly FormCase[] = [
  ...urlFormCases,
  ...topicFormCases,
  ...secretFormCases,
  ...typeFormCases,
  ...headerFormCases,
  ...headerTextFormCases,
].map(entered => ({ ...entered, expected: findings.get(entered.title) ?? [] }));
