import { renameVariable } from '../../../utils/templates/variables.ts';
import { nameKind } from '../../../utils/webhook/credential-name.ts';
import { plainValues } from '../../cases/plain-values.ts';
import { byPassword, http, oauth2, type PlantedTemplate, splunk } from '../../cases/planted/row.ts';
import { plantedSecrets } from '../../cases/planted-secrets.ts';
import type { FormValues } from '../../portal/driver.ts';
import { findable } from './planted-forms.ts';

/** The rows of both tables as templates, of which each can be told by its name. */
export const templates = [
  ...plantedSecrets.map(({ template, webhook }) => template ?? { webhook, variables: [] }),
  ...plainValues.map(({ webhook }) => ({ webhook, variables: [] })),
].map((row, index) => ({ ...row, id: `row-${index}`, name: `Row ${index} ${findable}`, scope: 'any' }));

export const templateFile = (rows: readonly object[]): string =>
  JSON.stringify({ format: 'mist-webhook-templates', version: 1, templates: rows });

/** What each type of form, by its grant, starts from, and the fields of which a row fills one. */
const forms = [
  { base: http, fields: ['name', 'url', 'secret', 'headers'] },
  { base: splunk, fields: ['url', 'splunk_token', 'headers'] },
  {
    base: oauth2,
    fields: ['oauth2_token_url', 'oauth2_client_id', 'oauth2_client_secret', 'oauth2_scopes', 'headers'],
  },
  { base: byPassword, fields: ['oauth2_username', 'oauth2_password'] },
] as const;

type Row = (typeof plantedSecrets)[number];

/** A form with a secret in as many fields as the rows of the table give. */
export interface TableForm {
  readonly values: FormValues;
  readonly rows: readonly Row[];
}

/** The fields in which a webhook differs from what it was made of; undefined where that is more than one, or none of `fields`. */
function onlyField(webhook: object, base: object, fields: readonly string[]): string | undefined {
  const changed = Object.entries(webhook)
    .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(base, key)))
    .map(([key]) => key);
  const [only, ...more] = changed;
  return only !== undefined && more.length === 0 && fields.includes(only) ? only : undefined;
}

const HEADERS_A_FORM = 4;

/**
 * The rows that a form can hold, several a form: each row fills one field, headers are put together as long as their names
 * differ. What no form has, such as fields of unknown use and defaults, is left to the other ways.
 */
export const tableForms: readonly TableForm[] = forms.flatMap(({ base, fields }) => {
  const made: { values: Record<string, unknown>; rows: Row[] }[] = [];
  for (const row of plantedSecrets) {
    if (!row.webhook) continue;
    const field = onlyField(row.webhook, base, fields);
    if (field === undefined) continue;
    const value = row.webhook[field];
    const names = Object.keys(field === 'headers' ? (row.webhook.headers ?? {}) : {});
    const open = made.find(({ values }) => fits(values, field, names));
    const form = open ?? { values: {}, rows: [] };
    if (!open) made.push(form);
    form.values[field] = field === 'headers' ? { ...Object(form.values.headers), ...Object(value) } : value;
    form.rows.push(row);
  }
  return made.map(({ values, rows }) => {
    const { enabled: _, verify_cert: _verify, ...defaults } = base;
    const whole: FormValues = JSON.parse(JSON.stringify({ ...defaults, ...values }));
    return { values: whole, rows };
  });
});

function fits(values: Readonly<Record<string, unknown>>, field: string, names: readonly string[]): boolean {
  if (field !== 'headers' || values.headers === undefined) return values[field] === undefined;
  const taken = Object.keys(Object(values.headers)).map(name => name.toLowerCase());
  return taken.length < HEADERS_A_FORM && !names.some(name => taken.includes(name.toLowerCase()));
}

const TOLD_BY_NAME = 'variablename';

/**
 * Rows whose secret is the default of a variable that stands in a field of the edit form. Where the variable's name says that
 * it stands for a secret, the form has no box for a default: it gets another name, unless nothing but the name tells.
 */
export const tableDefaults: readonly (PlantedTemplate & { readonly secret: string })[] =
  plantedSecrets.flatMap(({ template, secret }) => {
    const known: readonly string[] = Object.keys({ ...http, ...oauth2, ...splunk, ...byPassword });
    const others = Object.keys(template?.webhook ?? {}).filter(
      field => field !== 'secret' && field !== 'headers' && !known.includes(field),
    );
    const [variable] = template?.variables ?? [];
    if (!template || !variable || others.length > 0 || secret === TOLD_BY_NAME) return [];
    if (nameKind(variable.name) !== 'credential') return [{ ...template, secret }];
    const webhook = renameVariable(template.webhook, variable.name, 'value');
    return [{ webhook, variables: [{ ...variable, name: 'value' }], secret }];
  });
