import type { Page } from 'puppeteer-core';
import type { Session } from '../harness.ts';
import type { Notation } from './form-values.ts';

export interface FormPage {
  readonly skin: 'legacy' | 'chakra';
  readonly scope: 'org' | 'site';
  readonly headers: Notation;
}

/** Pages of the practice portal, each kind opened once and used again; only one is in front. */
export class FormPages {
  readonly #session: Session;
  readonly #open = new Map<string, Promise<Page>>();

  constructor(session: Session) {
    this.#session = session;
  }

  async take(wanted: FormPage): Promise<Page> {
    const key = JSON.stringify(wanted);
    const known = this.#open.get(key);
    const page = await (known ?? this.#start(key, wanted));
    await page.bringToFront();
    return page;
  }

  #start(key: string, wanted: FormPage): Promise<Page> {
    const opening = this.#session.newPage().then(async page => {
      await page.bringToFront();
      const foldout = wanted.scope === 'org' ? 'settings' : 'advanced';
      await this.#session.open(page, { ...wanted, foldout, churn: 2, motion: 'off' });
      return page;
    });
    this.#open.set(key, opening);
    return opening;
  }
}
