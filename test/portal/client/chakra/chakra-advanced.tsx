import { Button, Collapse, FormControl, FormLabel, Switch } from '@chakra-ui/react';
import { useState } from 'react';
import { verifyChoice } from '../model/choices.ts';
import { controlRef } from '../model/controls.ts';
import { foldOutTitle, type Options } from '../model/options.ts';
import { changeForm, useForm } from '../model/store.ts';
import { ChakraTextField, useFieldId } from './chakra-fields.tsx';
import { ChakraHeaders } from './chakra-headers.tsx';

function VerifySwitch() {
  const verify = useForm(form => form.verify_cert);
  return (
    <FormControl id={useFieldId('field')} display="flex" alignItems="center" mb={4}>
      <FormLabel mb={0}>{verifyChoice.title}</FormLabel>
      <Switch
        ref={controlRef('verify_cert')}
        isChecked={verify}
        onChange={event => changeForm({ verify_cert: event.target.checked })}
      />
    </FormControl>
  );
}

/** The fold-out for the rarer settings, closed at first; its content is absent or only hidden until then. */
export function ChakraAdvanced({ options }: { options: Options }) {
  const [open, setOpen] = useState(false);
  const type = useForm(form => form.type);
  return (
    <>
      <Button
        variant="ghost"
        size="sm"
        mb={2}
        aria-expanded={open}
        ref={controlRef('advanced')}
        onClick={() => setOpen(!open)}
      >
        {foldOutTitle(options, false)}
      </Button>
      <Collapse in={open} unmountOnExit={options.advanced === 'unmount'}>
        <VerifySwitch />
        {type === 'http-post' && <ChakraTextField field="secret" />}
        <ChakraHeaders />
      </Collapse>
    </>
  );
}
