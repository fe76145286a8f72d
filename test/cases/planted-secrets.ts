import { inDefaults } from './planted/defaults.ts';
import { inHeaders } from './planted/headers.ts';
import { inNames } from './planted/names.ts';
import type { PlantedSecret } from './planted/row.ts';
import { inSecretFields } from './planted/secret-fields.ts';
import { inUnknownFields } from './planted/unknown-fields.ts';
import { inUrls } from './planted/urls.ts';

export type { PlantedSecret, PlantedTemplate } from './planted/row.ts';

/** Webhooks and templates with a secret in each place where people put one. Nothing that is kept may hold it. */
export const plantedSecrets: readonly PlantedSecret[] = [
  ...inSecretFields,
  ...inHeaders,
  ...inUrls,
  ...inUnknownFields,
  ...inDefaults,
  ...inNames,
];
