import {
  Button,
  CloseButton,
  FormControl,
  FormHelperText,
  FormLabel,
  HStack,
  Input,
  Textarea,
} from '@chakra-ui/react';
import { memo } from 'react';
import { controlRef } from '../model/controls.ts';
import { headerRows } from '../model/header-rows.ts';
import { changeForm, useForm } from '../model/store.ts';
import type { HeaderRow } from '../model/webhook.ts';
import { useFieldId } from './chakra-fields.tsx';

const Row = memo(function Row({ row, at }: { row: HeaderRow; at: number }) {
  return (
    <HStack mb={2}>
      <Input
        id={`header-name-${at}`}
        aria-label="Header Name"
        value={row.name}
        ref={controlRef(`header-name:${at}`)}
        onChange={event => headerRows.set(at, { name: event.target.value })}
      />
      <Input
        id={`header-value-${at}`}
        aria-label="Header Value"
        value={row.value}
        ref={controlRef(`header-value:${at}`)}
        onChange={event => headerRows.set(at, { value: event.target.value })}
      />
      <CloseButton
        aria-label="Remove header"
        ref={controlRef(`header-remove:${at}`)}
        onClick={() => headerRows.remove(at)}
      />
    </HStack>
  );
});

const hints = { json: 'A JSON object of names and values', lines: 'One "Name: value" a line' } as const;

/** Custom headers as one text of JSON or lines, or as rows of two boxes. */
export function ChakraHeaders() {
  const id = useFieldId('field');
  const headers = useForm(form => form.headers);
  if (headers.notation === 'rows') {
    return (
      <FormControl as="fieldset" id={id} mb={4}>
        <FormLabel as="legend">Custom Headers</FormLabel>
        {headers.rows.map((row, at) => (
          <Row key={at} row={row} at={at} />
        ))}
        <Button size="sm" ref={controlRef('header-add')} onClick={headerRows.add}>
          Add Header
        </Button>
      </FormControl>
    );
  }
  return (
    <FormControl id={id} mb={4}>
      <FormLabel>Custom Headers</FormLabel>
      <Textarea
        fontFamily="mono"
        spellCheck={false}
        value={headers.text}
        ref={controlRef('headers-text')}
        autoComplete="off"
        onChange={event => changeForm({ headers: { ...headers, text: event.target.value } })}
      />
      <FormHelperText>{hints[headers.notation]}</FormHelperText>
    </FormControl>
  );
}
