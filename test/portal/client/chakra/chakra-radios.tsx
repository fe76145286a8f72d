import { FormControl, FormLabel, HStack, Radio, RadioGroup } from '@chakra-ui/react';
import { controlRef } from '../model/controls.ts';
import { useFieldId } from './use-field-id.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onPick: (value: string) => void;
  /** Each radio is registered as `<control>:<value>`. */
  readonly control: string;
  readonly required?: boolean;
}

/** A labelled group of radios. */
export function ChakraRadios({ label, value, options, onPick, control, required = false }: Props) {
  return (
    <FormControl as="fieldset" id={useFieldId('field')} isRequired={required} mb={4}>
      <FormLabel as="legend">{label}</FormLabel>
      <RadioGroup value={value} onChange={onPick}>
        <HStack spacing={6}>
          {options.map(([key, text]) => (
            <Radio key={key} value={key} ref={controlRef(`${control}:${key}`)} isRequired={false}>
              {text}
            </Radio>
          ))}
        </HStack>
      </RadioGroup>
    </FormControl>
  );
}
