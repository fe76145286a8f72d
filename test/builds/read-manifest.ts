import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../../scripts/setup/root.mjs';

export const targets = ['chrome', 'firefox'] as const;
export type Target = (typeof targets)[number];

/** Strict: a key that nobody decided on fails. */
const manifestSchema = z.strictObject({
  manifest_version: z.literal(3),
  default_locale: z.literal('en'),
  name: z.string(),
  short_name: z.string(),
  description: z.string(),
  version: z.string(),
  icons: z.record(z.string(), z.string()).optional(),
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  action: z.strictObject({
    default_title: z.string(),
    default_popup: z.string(),
    default_icon: z.record(z.string(), z.string()).optional(),
  }),
  commands: z.record(
    z.string(),
    z.strictObject({
      description: z.string().optional(),
      suggested_key: z.strictObject({ default: z.string(), mac: z.string() }),
    }),
  ),
  content_security_policy: z.strictObject({ extension_pages: z.string() }),
  minimum_chrome_version: z.string().optional(),
  browser_specific_settings: z.unknown().optional(),
  storage: z.strictObject({ managed_schema: z.string() }).optional(),
  background: z.unknown(),
  content_scripts: z.array(
    z.strictObject({
      matches: z.array(z.string()),
      run_at: z.literal('document_idle').optional(),
      include_globs: z.array(z.string()).optional(),
      exclude_globs: z.array(z.string()).optional(),
      js: z.array(z.string()),
    }),
  ),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** The folder of a shipped build. */
export function buildFolder(target: Target): string {
  return join(root, '.output', `${target}-mv3`);
}

/** The manifest of a shipped build. Throws where it holds a key that this project does not know. */
export function readManifest(target: Target): Manifest {
  return manifestSchema.parse(JSON.parse(readFileSync(join(buildFolder(target), 'manifest.json'), 'utf8')));
}
