import type { FieldName } from '../../webhook/fields.ts';
import type { Label } from '../form/labels.ts';
import type { Token } from '../form/scene.ts';
import type { LocatedField } from '../kinds/kind.ts';

const CLIENT_SECRET = 'oauth2_client_secret';

interface Named {
  readonly candidates: readonly LocatedField[];
  readonly labels: readonly Label[];
}

/**
 * A "Secret" right after the client ID is the client's, where the form calls no other field so: gives candidates and labels
 * that say that instead of the signing secret.
 */
export function nameClientSecret(named: Named, tokens: readonly Token[]): Named {
  const { candidates, labels } = named;
  if (candidates.some(({ field }) => field === CLIENT_SECRET)) return named;
  const isFor = (field: FieldName, token: Token | undefined) =>
    candidates.some(
      candidate => candidate.field === field && candidate.control.elements[0] === token?.element,
    );
  const controls = tokens.filter(token => token.kind === 'control' && token.control !== 'button');
  const at = controls.findIndex(
    (token, index) => isFor('secret', token) && isFor('oauth2_client_id', controls[index - 1]),
  );
  const [clientId, secret] = [controls[at - 1], controls[at]];
  if (!clientId || !secret) return named;
  const between = tokens.slice(tokens.indexOf(clientId), tokens.indexOf(secret));
  return {
    candidates: candidates.map(candidate =>
      candidate.field === 'secret' && candidate.control.elements[0] === secret.element
        ? { ...candidate, field: CLIENT_SECRET }
        : candidate,
    ),
    labels: labels.map(label =>
      label.field === 'secret' && between.includes(label.token) ? { ...label, field: CLIENT_SECRET } : label,
    ),
  };
}
