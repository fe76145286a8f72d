import { http, type PlantedSecret } from './row.ts';

const header = (name: string, secret: string, value = 'on'): PlantedSecret => ({
  webhook: { ...http, headers: { 'X-Team': 'network', [name]: value } },
  secret,
  why: `the name of a header: ${name}`,
});

const field = (name: string, secret: string): PlantedSecret => ({
  webhook: { ...http, [name]: true },
  secret,
  why: `the name of a field: ${name}`,
});

const variable = (name: string, header: string, pattern: string): PlantedSecret => ({
  template: {
    webhook: { ...http, headers: { [header]: pattern.replace('¤', `{{${name}}}`) } },
    variables: [{ name, label: name, kind: 'text', default: 'hq' }],
  },
  secret: name,
  why: `the name of a variable: ${name}`,
});

/** Secrets in the place of a name. */
export const inNames: readonly PlantedSecret[] = [
  header('Authorization: Bearer line-in-a-name', 'line-in-a-name', ''),
  header('X-Api-Key: key-in-a-name', 'key-in-a-name', 'x'),
  header('X-Api-Key=pair-in-a-name', 'pair-in-a-name'),
  header('Bearer scheme-in-a-name', 'scheme-in-a-name', ''),
  header('ghp_Inv3ntedT0kenAsAName00000000000000', 'ghp_Inv3ntedT0kenAsAName00000000000000'),
  header('Rk7vWq2ZpLx9Tn4B', 'Rk7vWq2ZpLx9Tn4B'),
  header('7c1e9a40-5b2d-4f86-9e3a-d0c8b7a69512', '7c1e9a40-5b2d-4f86-9e3a-d0c8b7a69512'),
  header('https://noc:urlinaname@relay', 'urlinaname'),
  header('password|barinaname', 'barinaname'),
  header('Tr0ub4dor', 'Tr0ub4dor'),
  field('X-Api-Key: keyinname', 'keyinname'),
  field('Kw9xPz4LmQ7vRt2B', 'Kw9xPz4LmQ7vRt2B'),
  field('glpat-InventedFieldName01', 'glpat-InventedFieldName01'),
  variable('ghp_Inv3ntedT0kenInBraces0000000000000', 'Authorization', 'Bearer ¤'),
  variable('Nq8wLz3XbVk5Tr7M', 'X-Site', '¤'),
  variable('sk_live_Inv3ntedInBraces', 'X-Api-Key', '¤'),
];
