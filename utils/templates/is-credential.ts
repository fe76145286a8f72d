import { isCredentialName } from '../webhook/is-credential-name.ts';
import { looksLikeCredential } from '../webhook/looks-like-credential.ts';
import { hasLiteral } from './has-literal.ts';
import { splitVariables } from './variable-syntax.ts';

/** Whether what stands under a name, in variable notation, is a credential: by the name, or by how it looks beside its variables. */
export function isCredential(name: string, value: string): boolean {
  if (!hasLiteral(value)) return false;
  const literal = splitVariables(value).map(piece => ('text' in piece ? piece.text : ' '));
  return isCredentialName(name) || looksLikeCredential(literal.join(''));
}
