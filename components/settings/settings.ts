import type { SecretFormat } from '../../utils/signature/generate-secret.ts';
import type { Theme } from '../ui/theme.ts';

/** What a person can set. */
export interface Settings {
  readonly theme: Theme;
  readonly secretFormat: SecretFormat;
  readonly secretBits: number;
  readonly syncNewTemplates: boolean;
}
