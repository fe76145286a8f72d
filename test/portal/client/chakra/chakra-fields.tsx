import { FormControl, FormLabel, HStack, Input, Radio, RadioGroup } from '@chakra-ui/react';
import { useState } from 'react';
import { type Choice, grantChoice } from '../model/choices.ts';
import { controlRef } from '../model/controls.ts';
import { changeForm, useForm } from '../model/store.ts';
import { type TextField, textFields, textFieldsOfType } from '../model/text-fields.ts';

let count = 0;

/** An id as React 18 makes them, `:r1:`, with colons that a selector must escape; React 19 writes them otherwise. */
export function useFieldId(prefix: string): string {
  const [id] = useState(() => {
    count += 1;
    return `${prefix}-:r${count.toString(32)}:`;
  });
  return id;
}

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
