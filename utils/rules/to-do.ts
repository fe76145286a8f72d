import type { Finding, FormContext } from '../webhook/finding.ts';
import type { Code } from './sentences.ts';

/** Codes that say a field is still to be filled in. */
const requiredCodes: ReadonlySet<string> = new Set<Code>([
  'URL_MISSING',
  'NAME_MISSING',
  'TOPICS_EMPTY',
  'SECRET_MISSING',
  'OAUTH2_GRANT_MISSING',
  'OAUTH2_TOKEN_URL_MISSING',
  'OAUTH2_CLIENT_ID_MISSING',
  'OAUTH2_CLIENT_SECRET_MISSING',
  'OAUTH2_USERNAME_MISSING',
  'OAUTH2_PASSWORD_MISSING',
  'SPLUNK_TOKEN_MISSING',
]);

/**
 * Sets apart what is only still to do: in a new form that nobody has touched, an empty required field is no
 * fault. In any other form `toDo` is empty and all findings count.
 */
export function toDo(
  findings: readonly Finding[],
  context: FormContext,
): { findings: Finding[]; toDo: Finding[] } {
  const pending = (finding: Finding) =>
    context.mode === 'add' && !context.touched && requiredCodes.has(finding.code);
  return {
    findings: findings.filter(finding => !pending(finding)),
    toDo: findings.filter(pending),
  };
}
