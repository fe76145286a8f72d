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
import { enabledChoice, typeChoice } from '../model/choices.ts';
import { controlRef } from '../model/controls.ts';
import { useForm, useStore } from '../model/store.ts';
import type { SkinProps } from '../page/portal-page.tsx';
import { ChakraAdvanced } from './chakra-advanced.tsx';
import { ChakraByType, ChakraRadios, ChakraTextField, useFieldId } from './chakra-fields.tsx';
import { ChakraTopics } from './chakra-topics.tsx';

function TypeField() {
  const type = useForm(typeChoice.read);
  return (
    <FormControl id={useFieldId('field')} isRequired mb={4}>
      <FormLabel>{typeChoice.title}</FormLabel>
      <Select value={type} ref={controlRef('type')} onChange={event => typeChoice.pick(event.target.value)}>
        {typeChoice.options.map(([key, text]) => (
          <option key={key} value={key}>
            {text === 'HTTP POST' ? 'HTTP Post' : text}
          </option>
        ))}
      </Select>
    </FormControl>
  );
}

function Fields({ options, site }: { options: SkinProps['options']; site: boolean }) {
  return (
    <>
      <ChakraRadios choice={enabledChoice} />
      <TypeField />
      <ChakraTextField field="name" />
      <ChakraTextField field="url" />
      <ChakraByType />
      <ChakraTopics site={site} />
      <ChakraAdvanced options={options} />
    </>
  );
}

/** The Add Webhook and Edit Webhook dialog as a Chakra modal: focus trap, the rest of the page hidden from readers. */
export function ChakraDialog({ options, route, actions }: SkinProps) {
  const open = useStore(state => state.open);
  const mode = useStore(state => state.mode);
  return (
    <Modal isOpen={open} onClose={actions.close} size="xl" scrollBehavior="inside" id={useFieldId('webhook')}>
      <ModalOverlay />
      <ModalContent>
        <ModalHeader>{mode === 'add' ? 'Add Webhook' : 'Edit Webhook'}</ModalHeader>
        <ModalCloseButton ref={controlRef('close')} />
        <ModalBody>
          <Fields options={options} site={route.page === 'site'} />
        </ModalBody>
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
