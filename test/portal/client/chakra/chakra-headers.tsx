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
import { controlRef } from '../model/controls.ts';
import { changeForm } from '../model/store.ts';
import type { HeadersInput } from '../model/webhook.ts';
import { useFieldId } from './use-field-id.ts';

type Rows = Extract<HeadersInput, { notation: 'rows' }>['rows'];

function HeaderRows({ rows }: { rows: Rows }) {
  const put = (changed: Rows) => changeForm({ headers: { notation: 'rows', rows: changed } });
  const set = (at: number, part: Partial<Rows[number]>) =>
    put(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  return (
    <>
      {rows.map((row, at) => (
        <HStack key={at} mb={2}>
          <Input
            id={`header-name-${at}`}
            aria-label="Header Name"
            value={row.name}
            ref={controlRef(`header-name:${at}`)}
            onChange={event => set(at, { name: event.target.value })}
          />
          <Input
            id={`header-value-${at}`}
            aria-label="Header Value"
            value={row.value}
            ref={controlRef(`header-value:${at}`)}
            onChange={event => set(at, { value: event.target.value })}
          />
          <CloseButton
            aria-label="Remove header"
            ref={controlRef(`header-remove:${at}`)}
            onClick={() => put(rows.filter((_, index) => index !== at))}
          />
        </HStack>
      ))}
      <Button
        size="sm"
        ref={controlRef('header-add')}
        onClick={() => put([...rows, { name: '', value: '' }])}
      >
        Add Header
      </Button>
    </>
  );
}

const hints = { json: 'A JSON object of names and values', lines: 'One "Name: value" a line' } as const;

/** Custom headers as one text of JSON or lines, or as rows of two boxes. */
export function ChakraHeaders({ headers }: { headers: HeadersInput }) {
  const id = useFieldId('field');
  if (headers.notation === 'rows') {
    return (
      <FormControl as="fieldset" id={id} mb={4}>
        <FormLabel as="legend">Custom Headers</FormLabel>
        <HeaderRows rows={headers.rows} />
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
        onChange={event => changeForm({ headers: { ...headers, text: event.target.value } })}
      />
      <FormHelperText>{hints[headers.notation]}</FormHelperText>
    </FormControl>
  );
}
