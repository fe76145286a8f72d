import { grantChoice } from '../model/choices.ts';
import { useForm } from '../model/store.ts';
import { textFieldsOfType } from '../model/text-fields.ts';
import { ChakraRadios } from './chakra-radios.tsx';
import { ChakraTextField } from './chakra-text-field.tsx';

/** The fields between URL and Topics that only some types have. */
export function ChakraByType() {
  const type = useForm(form => form.type);
  const grant = useForm(form => form.oauth2_grant_type);
  return (
    <>
      {type === 'oauth2' && <ChakraRadios choice={grantChoice} />}
      {textFieldsOfType(type, grant).map(field => (
        <ChakraTextField key={field} field={field} />
      ))}
    </>
  );
}
