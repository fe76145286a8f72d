import { browser } from 'wxt/browser';
import { importConfiguration } from '../../templates/import/import-configuration.ts';
import type { SetAside } from '../../templates/library.ts';
import { secureTemplate } from '../../templates/secure-template.ts';
import type { Template } from '../../templates/template.ts';

/** The policy's one setting: the text of a template file. Firefox's policies may hold the file as an object, too. */
const TEMPLATES = 'templates';

export interface Team {
  readonly templates: readonly Template[];
  /** The setting as a whole where it does not parse. */
  readonly setAside: readonly SetAside[];
}

/** What the administrator's policy hands out, without secrets; nothing where there is none. */
export async function readTeam(): Promise<Team> {
  const value = await readPolicy();
  if (value === undefined) return { templates: [], setAside: [] };
  const json = typeof value === 'string' ? value : JSON.stringify(value);
  const read = importConfiguration(json);
  const templates = read.ok ? read.webhooks.flatMap(({ template }) => template ?? []) : [];
  if (read.ok && templates.length === read.webhooks.length) {
    return { templates: templates.map(template => secureTemplate(template).template), setAside: [] };
  }
  const setAside: SetAside = { key: `policy:${TEMPLATES}`, from: 'policy', reason: 'damaged', json };
  return { templates: [], setAside: [setAside] };
}

async function readPolicy(): Promise<unknown> {
  try {
    return (await browser.storage.managed.get(TEMPLATES))[TEMPLATES];
  } catch {
    // Firefox rejects where there is no policy.
    return undefined;
  }
}
