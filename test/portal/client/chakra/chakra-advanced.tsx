import { Button, Collapse, FormControl, FormLabel, Switch } from '@chakra-ui/react';
import { useState } from 'react';
import { controlRef } from '../model/controls.ts';
import type { Options } from '../model/options.ts';
import { changeForm } from '../model/store.ts';
import type { Form } from '../model/webhook.ts';
import { ChakraHeaders } from './chakra-headers.tsx';
import { ChakraText } from './chakra-text.tsx';
import { useFieldId } from './use-field-id.ts';

function VerifyCertificate({ form }: { form: Form }) {
  return (
    <FormControl id={useFieldId('field')} display="flex" alignItems="center" mb={4}>
      <FormLabel mb={0}>Verify Certificate</FormLabel>
      <Switch
        ref={controlRef('verify_cert')}
        isChecked={form.verify_cert}
        onChange={event => changeForm({ verify_cert: event.target.checked })}
      />
    </FormControl>
  );
}

/** Advanced Settings, closed at first; its content is absent or only hidden until then. */
export function ChakraAdvanced({ form, options }: { form: Form; options: Options }) {
  const [open, setOpen] = useState(false);
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
        Advanced Settings
      </Button>
      <Collapse in={open} unmountOnExit={options.advanced === 'unmount'}>
        <VerifyCertificate form={form} />
        {form.type === 'http-post' && (
          <ChakraText
            label="Secret (HTTP-POST only)"
            control="secret"
            type="password"
            value={form.secret}
            onType={secret => changeForm({ secret })}
          />
        )}
        <ChakraHeaders headers={form.headers} />
      </Collapse>
    </>
  );
}
