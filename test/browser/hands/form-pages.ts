import type { Page } from 'puppeteer-core';
import type { Session } from '../session/session.ts';

export type Notation = 'rows' | 'json' | 'lines';

export interface FormPage {
  readonly skin: 'legacy' | 'chakra';
  readonly scope: 'org' | 'site';
  readonly headers: Notation;
}

/** Pages of the practice portal, each kind opened once and used again; only one is in front. */
export class FormPages {
  readonly #session: Session;
  readonly #open = new Map<string, Page>();

  constructor(session: Session) {
    this.#session = session;
  }

  async take(wanted: FormPage): Promise<Page> {
    const key = JSON.stringify(wanted);
    const known = this.#open.get(key);
    const page = known ?? (await this.#session.newPage());
    this.#open.set(key, page);
    await page.bringToFront();
    const foldout = wanted.scope === 'org' ? 'settings' : 'advanced';
    if (!known) await this.#session.open(page, { ...wanted, foldout, churn: 2, motion: 'off' });
    return page;
  }

  async close(): Promise<void> {
    for (const page of this.#open.values()) await page.close();
    this.#open.clear();
  }
}
