import type { MergeChoice } from './merge-templates.ts';
import type { KeptValue, Template } from './template.ts';

/** A template as the store keeps it. */
export interface StoredTemplate {
  readonly template: Template;
  /** Changes with every save; given when saving, so that an edit over a newer edit is noticed. */
  readonly revision: string;
  /** When it was saved, in milliseconds since the epoch. */
  readonly savedAt: number;
  /** Values that the person keeps in clear although they may be secrets. */
  readonly kept: readonly KeptValue[];
  /** Whether it is to go along to the person's other browsers. */
  readonly synced: boolean;
  /** Why it does not, or not as it is now. */
  readonly notSynced?: SyncFailure;
}

/** A deleted template, kept for 30 days. */
export interface BinnedTemplate extends StoredTemplate {
  /** In milliseconds since the epoch. */
  readonly deletedAt: number;
}

/** A record that could not be read: kept as it is until the person decides. */
export interface SetAside {
  /** The record's key in the store. */
  readonly key: string;
  /** What the administrator's policy hands out cannot be removed here. */
  readonly from: 'store' | 'policy';
  /** `newer`: written by a later version of the extension. `damaged`: not of any known shape. */
  readonly reason: 'newer' | 'damaged';
  /** The record as it is there, JSON text where it is whole. */
  readonly json: string;
}

/** A template in which an update of the extension found values that may be secrets, and how many. */
export interface SecuredTemplate {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/**
 * Everything in the store of templates, as `followLibrary` in utils/store/templates/ hands it out.
 */
export interface Library {
  /**
   * Set at first, where the whole takes longer: the templates hold only what a list shows and searches (of the webhook
   * its type, name, URL and topics), and team, bin and setAside are empty. The whole follows by itself.
   */
  readonly partial?: true;
  readonly templates: readonly StoredTemplate[];
  /** Handed out by the administrator's policy; read only. */
  readonly team: readonly Template[];
  readonly bin: readonly BinnedTemplate[];
  readonly setAside: readonly SetAside[];
  /** What the update of the extension changed, until the person has read it. */
  readonly secured: readonly SecuredTemplate[];
}

/** Why the store did not take something. Nothing was changed then. */
export const storeFailures = [
  /** The browser's storage for this extension is full. */
  'full',
  /** The browser refused to read or write. */
  'unavailable',
  /** It is not there any more. */
  'gone',
] as const;
export type StoreFailure = (typeof storeFailures)[number];

/** Why the browser's sync did not take something. */
export const syncFailures = [
  /** It holds 512 templates or 100 KB in all. */
  'sync-full',
  /** It takes 8 KB for one template. */
  'sync-too-large',
  /** The browser refused, such as after too many changes within a minute. */
  'sync-unavailable',
] as const;
export type SyncFailure = (typeof syncFailures)[number];

/** A template that is to go along to the person's other browsers, and does not yet. */
export interface NotSynced {
  readonly name: string;
  readonly failure: SyncFailure;
}

export interface SaveRequest {
  readonly template: Template;
  /** The revision that was edited; null for a new template. */
  readonly base: string | null;
  readonly kept?: readonly KeptValue[];
}

export type SaveOutcome =
  | {
      readonly ok: true;
      readonly stored: StoredTemplate;
      /** Somebody else saved in between, or the id was taken: theirs stays, this one is stored as a copy beside it. */
      readonly keptBoth: boolean;
      /** What was saved here, but did not go along to the other browsers; that is tried again later. */
      readonly notSynced?: readonly NotSynced[];
    }
  | { readonly ok: false; readonly failure: StoreFailure };

/** `notSynced` as in `SaveOutcome`. */
export type Outcome =
  | { readonly ok: true; readonly notSynced?: readonly NotSynced[] }
  | { readonly ok: false; readonly failure: StoreFailure };

/** All or nothing: `stored` is written in one step, or nothing is. */
export type ImportOutcome =
  | {
      readonly ok: true;
      readonly added: number;
      readonly replaced: number;
      readonly skipped: number;
      readonly unchanged: number;
    }
  | { readonly ok: false; readonly failure: StoreFailure | 'cancelled' };

export interface ImportRequest {
  readonly templates: readonly Template[];
  /** For each id that a different template has; what is not named here is kept both. */
  readonly choices: Readonly<Record<string, MergeChoice>>;
  /** By the id of a template, what the person saw in it and keeps in clear. */
  readonly kept?: Readonly<Record<string, readonly KeptValue[]>>;
  /** Called with the share that is done, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Cancels it as long as nothing is written. */
  readonly signal: AbortSignal;
}

/** What can be done with the library. None of them rejects. */
export interface LibraryCommands {
  save(request: SaveRequest): Promise<SaveOutcome>;
  /** Into the bin. */
  remove(ids: readonly string[]): Promise<Outcome>;
  /** Out of the bin, under their own ids or, where one is taken, as a copy. */
  restore(ids: readonly string[]): Promise<Outcome>;
  /** Out of the bin, for good. */
  forget(ids: readonly string[]): Promise<Outcome>;
  /** The person has read what the update changed. */
  forgetSecured(): Promise<Outcome>;
  /** Removes a record that was set aside. */
  forgetSetAside(key: string): Promise<Outcome>;
  import(request: ImportRequest): Promise<ImportOutcome>;
  /** Has templates go along to the person's other browsers, as many as these have room for, or no longer. */
  setSynced(ids: readonly string[], synced: boolean): Promise<Outcome>;
}
