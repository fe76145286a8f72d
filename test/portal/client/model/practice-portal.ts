import type { DeliveryRecord } from '../../sender/record-of.ts';
import type { FormValues } from '../hands/fill-form.ts';
import type { Webhook } from './webhook.ts';

/** What tests may ask of the page. */
export interface PracticePortal {
  /** The open dialog's content in the Mist API's shape, headers as `{ notation, rows | text }`; null while closed. */
  form(): Webhook | null;
  /** The stored webhooks of this page, in the order of the list. */
  webhooks(): readonly Webhook[];
  /** How often something was saved on this page since it was loaded. */
  saves(): number;
  /** Uncaught errors, rejections and console.error calls since the page was loaded. */
  errors(): readonly string[];
  /** How often a field of a decoy form was changed. */
  decoyEdits(): number;
  /** Builds the open dialog's nodes anew and keeps what stands in it, as a portal may do at any time. */
  remount(): void;
  /** The element a person would use for a field, see `controls.ts`; null while it is not shown. */
  control(name: string): HTMLElement | null;
  /** Sets the given fields of the open dialog as a person would; see `fillForm`. */
  fill(form: FormValues): Promise<void>;
  /** Presses the named control once it is there. */
  press(name: string): Promise<void>;
  openAdvanced(): Promise<void>;
  /** The deliveries on show, newest first; null while the panel is closed. */
  deliveries(): readonly DeliveryRecord[] | null;
  /** The record that was copied last. */
  copied(): string;
  /** Whether the page has its list of webhooks, or has none to show. */
  ready(): boolean;
}

declare global {
  interface Window {
    practicePortal: PracticePortal;
  }
}
