import { FormControl, FormLabel, Input } from '@chakra-ui/react';
import { controlRef } from '../model/controls.ts';
import { useFieldId } from './use-field-id.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly control: string;
  readonly required?: boolean;
  readonly type?: 'text' | 'password' | 'url';
}

/** A labelled text box, with an asterisk where it is required. */
export function ChakraText({ label, value, onType, control, required = false, type = 'text' }: Props) {
  return (
    <FormControl id={useFieldId('field')} isRequired={required} mb={4}>
      <FormLabel>{label}</FormLabel>
      <Input
        type={type}
        value={value}
        autoComplete="off"
        ref={controlRef(control)}
        onChange={event => onType(event.target.value)}
      />
    </FormControl>
  );
}
