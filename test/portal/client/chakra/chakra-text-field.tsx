import { FormControl, FormLabel, Input } from '@chakra-ui/react';
import { controlRef } from '../model/controls.ts';
import { changeForm, useForm } from '../model/store.ts';
import { type TextField, textFields } from '../model/text-fields.ts';
import { useFieldId } from './use-field-id.ts';

/** A labelled text box, with an asterisk where it is required. */
export function ChakraTextField({ field }: { field: TextField }) {
  const value = useForm(form => form[field]);
  const { title, required, hidden } = textFields[field];
  return (
    <FormControl id={useFieldId('field')} isRequired={required === true} mb={4}>
      <FormLabel>{title}</FormLabel>
      <Input
        type={hidden || field === 'secret' ? 'password' : 'text'}
        value={value}
        autoComplete="off"
        ref={controlRef(field)}
        onChange={event => changeForm({ [field]: event.target.value })}
      />
    </FormControl>
  );
}
