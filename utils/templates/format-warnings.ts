import { listed } from '../language/listed.ts';
import { sentence } from '../language/sentence.ts';
import type { ExportFormat } from './export-format.ts';
import type { Webhook } from './webhook.ts';

interface Circumstances {
  /** Whether the scope is not known. */
  readonly presumed: boolean;
  /** Whether braces had to be doubled. */
  readonly escaped: boolean;
}

/** What a person has to do before the text works. */
export function formatWarnings(
  format: ExportFormat,
  webhook: Webhook,
  { presumed, escaped }: Circumstances,
): string[] {
  const warnings: string[] = [];
  const forTools = format === 'curl' || format === 'terraform';
  if (forTools && presumed) {
    warnings.push(sentence('export_scope_unknown'));
  }
  if (format === 'mist-api' && escaped) {
    warnings.push(sentence('export_braces'));
  }
  const missing = [
    ...(webhook.name ? [] : [sentence('export_needs_name')]),
    ...(webhook.url ? [] : [sentence('export_needs_url')]),
    ...(webhook.topics?.length ? [] : [sentence('export_needs_topic')]),
  ];
  if (format === 'terraform' && missing.length > 0) {
    warnings.push(sentence('export_terraform_needs', { parts: listed(missing, 'conjunction') }));
  }
  return warnings;
}
