import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftTemplate } from '../../../components/assistant/draft-template.ts';
import { shownWebhook } from '../../../components/assistant/import/shown-webhook.ts';
import { incomingTemplates } from '../../../components/templates/incoming-templates.ts';
import { placeTemplates } from '../../../entrypoints/assistant.content/all-webhooks.ts';
import { planSave } from '../../../utils/store/templates/plan-save.ts';
import { readTeam } from '../../../utils/store/templates/read-team.ts';
import { emptyState } from '../../../utils/store/templates/store-state.ts';
import { planSync } from '../../../utils/store/templates/sync/reconcile.ts';
import { draftFromWebhook } from '../../../utils/templates/draft-from-webhook.ts';
import { exportFormats } from '../../../utils/templates/export/export-configuration.ts';
import { exportLibrary } from '../../../utils/templates/export/export-library.ts';
import { importConfiguration } from '../../../utils/templates/import/import-configuration.ts';
import { type Template, toTemplateFile } from '../../../utils/templates/template.ts';
import { editFromTemplate, templateFromEdit } from '../../../utils/templates/template-edit.ts';
import { plainValues } from '../../cases/plain-values.ts';
import { plantedSecrets } from '../../cases/planted-secrets.ts';

beforeEach(() => fakeBrowser.reset());

const templateOf = (
  webhook: Template['webhook'],
  variables: readonly Template['variables'][number][] = [],
) => ({
  id: 'a',
  name: 'A',
  description: '',
  tags: [],
  scope: 'org' as const,
  webhook,
  variables: [...variables],
});

async function handedOut(template: Template): Promise<unknown> {
  await fakeBrowser.storage.managed.set({ templates: toTemplateFile([template]) });
  return (await readTeam()).templates;
}

function imported(source: unknown): unknown {
  const read = importConfiguration(JSON.stringify(source));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return incomingTemplates(read.webhooks, new Map()).incoming.map(({ template }) => template);
}

const place = { scope: 'org' } as const;
const synced = (template: Template) => ({
  v: 1 as const,
  revision: 'r',
  history: [],
  savedAt: 0,
  content: { kind: 'template' as const, kept: [], template },
});

/** Each way in or out, and what it leaves of a template. */
const ways: readonly (readonly [string, (template: Template) => unknown])[] = [
  ['import of a template file', template => imported(template)],
  ['import of a webhook', ({ webhook }) => imported([webhook])],
  ['listing of the API', ({ webhook }) => placeTemplates([webhook], place).templates],
  [
    'save of the form',
    ({ webhook }) =>
      draftTemplate(draftFromWebhook(webhook), { name: webhook.name ?? '', scope: 'any', tags: [] }, [])
        .template,
  ],
  ['edit', template => templateFromEdit(editFromTemplate(template, null)).template],
  ['save', template => planSave(emptyState, { template, base: null, revision: 'r', now: 0 }).writes],
  ['sync', template => planSync(emptyState, new Map([['a', synced(template)]]), ['a'])],
  ['a policy', handedOut],
  ['preview of an import', ({ webhook, variables }) => shownWebhook(webhook, { variables, values: {} })],
  ...exportFormats.map(
    format =>
      [`export as ${format}`, (template: Template) => exportLibrary(format, [template], false).text] as const,
  ),
];

test.each(ways)('by %s no planted secret is kept', async (_, way) => {
  expect(plantedSecrets.length).toBeGreaterThanOrEqual(120);
  const missed: string[] = [];
  for (const { secret, why, template, webhook } of plantedSecrets) {
    const left = await way(template ? templateOf(template.webhook, template.variables) : templateOf(webhook));
    const text = typeof left === 'string' ? left : JSON.stringify(left);
    const isLeft = [secret, JSON.stringify(secret).slice(1, -1)].some(form => text.includes(form));
    if (isLeft) missed.push(`${why}: ${secret}`);
  }
  expect(missed).toEqual([]);
});

test('no plain value is lost', () => {
  expect(plainValues.length).toBeGreaterThanOrEqual(60);
  const lost = plainValues.filter(({ webhook, value }) => {
    const { template, found } = templateFromEdit(editFromTemplate(templateOf(webhook), null));
    return found.length > 0 || !JSON.stringify(template).includes(JSON.stringify(value).slice(1, -1));
  });
  expect(lost.map(({ why, value }) => `${why}: ${value}`)).toEqual([]);
});

test('an export says that it leaves out what has a secret for a name', () => {
  const template = templateOf({ topics: ['alarms'], headers: { 'X-Api-Key: tulip': '', 'X-Team': 'noc' } });
  const { text, warnings } = exportLibrary('terraform', [template], false);
  expect(text).toContain('"X-Team" = "noc"');
  expect(warnings.join()).toContain(
    'One of the headers or fields is left out, since its name may be a secret.',
  );
});
