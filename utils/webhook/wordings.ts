import type { FieldName } from './fields.ts';

/** What an administrator says that the portal calls things, beside the wordings that are known. */
export interface AddedWordings {
  /** Titles of the section, such as "Webhooks". */
  readonly section?: readonly string[] | undefined;
  /** Titles of the fold-out below the topics, such as "Settings". */
  readonly settings?: readonly string[] | undefined;
  /** Labels by field. */
  readonly labels?: Readonly<Partial<Record<FieldName, readonly string[]>>> | undefined;
  /** Labels by topic. */
  readonly topics?: Readonly<Record<string, readonly string[]>> | undefined;
}
