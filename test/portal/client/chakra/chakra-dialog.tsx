import {
  Button,
  FormControl,
  FormLabel,
  Modal,
  ModalBody,
  ModalCloseButton,
  ModalContent,
  ModalFooter,
  ModalHeader,
  ModalOverlay,
  Select,
} from '@chakra-ui/react';
import { controlRef } from '../model/controls.ts';
import { changeForm, useStore } from '../model/store.ts';
import type { Form, WebhookType } from '../model/webhook.ts';
import type { SkinProps } from '../page/portal-page.tsx';
import { ChakraAdvanced } from './chakra-advanced.tsx';
import { ChakraByType } from './chakra-by-type.tsx';
import { ChakraRadios } from './chakra-radios.tsx';
import { ChakraText } from './chakra-text.tsx';
import { ChakraTopics } from './chakra-topics.tsx';
import { useFieldId } from './use-field-id.ts';

const types: readonly (readonly [WebhookType, string])[] = [
  ['http-post', 'HTTP Post'],
  ['oauth2', 'OAuth2'],
  ['splunk', 'Splunk'],
];

const statuses = [
  ['true', 'Enabled'],
  ['false', 'Disabled'],
] as const;

function TypeField({ form }: { form: Form }) {
  return (
    <FormControl id={useFieldId('field')} isRequired mb={4}>
      <FormLabel>Webhook Type</FormLabel>
      <Select
        value={form.type}
        ref={controlRef('type')}
        onChange={event => {
          const type = types.find(([key]) => key === event.target.value)?.[0];
          if (type) changeForm({ type });
        }}
      >
        {types.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </FormControl>
  );
}

function Fields({ form, options, site }: { form: Form; options: SkinProps['options']; site: boolean }) {
  return (
    <>
      <ChakraRadios
        label="Status"
        control="enabled"
        value={String(form.enabled)}
        options={statuses}
        onPick={value => changeForm({ enabled: value === 'true' })}
      />
      <TypeField form={form} />
      <ChakraText
        label="Name"
        control="name"
        required
        value={form.name}
        onType={name => changeForm({ name })}
      />
      <ChakraText label="URL" control="url" required value={form.url} onType={url => changeForm({ url })} />
      <ChakraByType form={form} />
      <ChakraTopics form={form} site={site} />
      <ChakraAdvanced form={form} options={options} />
    </>
  );
}

/** The Add Webhook and Edit Webhook dialog as a Chakra modal: focus trap, the rest of the page hidden from readers. */
export function ChakraDialog({ options, route, actions }: SkinProps) {
  const { form, mode } = useStore();
  const id = useFieldId('webhook');
  return (
    <Modal isOpen={form !== null} onClose={actions.close} size="xl" scrollBehavior="inside" id={id}>
      <ModalOverlay />
      <ModalContent>
        <ModalHeader>{mode === 'add' ? 'Add Webhook' : 'Edit Webhook'}</ModalHeader>
        <ModalCloseButton ref={controlRef('close')} />
        <ModalBody>{form && <Fields form={form} options={options} site={route.page === 'site'} />}</ModalBody>
        <ModalFooter>
          <Button variant="ghost" mr={3} ref={controlRef('cancel')} onClick={actions.close}>
            Cancel
          </Button>
          <Button colorScheme="blue" ref={controlRef('save')} onClick={actions.save}>
            {mode === 'add' ? 'Add' : 'Save'}
          </Button>
        </ModalFooter>
      </ModalContent>
    </Modal>
  );
}
