import { FormControl, FormLabel, HStack, Radio, RadioGroup } from '@chakra-ui/react';
import type { Choice } from '../model/choices.ts';
import { controlRef } from '../model/controls.ts';
import { useForm } from '../model/store.ts';
import { useFieldId } from './use-field-id.ts';

/** A labelled group of radios. */
export function ChakraRadios({ choice }: { choice: Choice }) {
  const value = useForm(choice.read);
  return (
    <FormControl as="fieldset" id={useFieldId('field')} mb={4}>
      <FormLabel as="legend">{choice.title}</FormLabel>
      <RadioGroup value={value} onChange={choice.pick}>
        <HStack spacing={6}>
          {choice.options.map(([key, text]) => (
            <Radio key={key} value={key} ref={controlRef(`${choice.control}:${key}`)}>
              {text}
            </Radio>
          ))}
        </HStack>
      </RadioGroup>
    </FormControl>
  );
}
