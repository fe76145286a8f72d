import { grantChoice } from '../model/choices.ts';
import { useForm } from '../model/store.ts';
import { textFieldsOfType } from '../model/text-fields.ts';
import { LegacyField } from './legacy-field.tsx';
import { LegacyRadios } from './legacy-radios.tsx';
import { LegacyTextField } from './legacy-text-field.tsx';

/** The fields between URL and Topics that only some types have. */
export function LegacyByType() {
  const type = useForm(form => form.type);
  const grant = useForm(form => form.oauth2_grant_type);
  return (
    <>
      {type === 'oauth2' && (
        <LegacyField title={grantChoice.title}>
          <LegacyRadios choice={grantChoice} />
        </LegacyField>
      )}
      {textFieldsOfType(type, grant).map(field => (
        <LegacyTextField key={field} field={field} />
      ))}
    </>
  );
}
