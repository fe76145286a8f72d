import {
  Box,
  Button,
  Flex,
  FormControl,
  FormLabel,
  Heading,
  Input,
  Modal,
  ModalBody,
  ModalCloseButton,
  ModalContent,
  ModalFooter,
  ModalHeader,
  ModalOverlay,
  SimpleGrid,
} from '@chakra-ui/react';
import { useState } from 'react';
import { controlRef } from '../model/controls.ts';
import { type Decoy, decoys } from '../model/decoys.ts';
import { changeState } from '../model/store.ts';
import { useFieldId } from './chakra-fields.tsx';

function Field({ label, initial, control }: { label: string; initial: string; control: string }) {
  const [value, setValue] = useState(initial);
  const type = (text: string) => {
    setValue(text);
    changeState(({ decoyEdits }) => ({ decoyEdits: decoyEdits + 1 }));
  };
  return (
    <FormControl id={useFieldId('field')}>
      <FormLabel>{label}</FormLabel>
      <Input value={value} ref={controlRef(control)} onChange={event => type(event.target.value)} />
    </FormControl>
  );
}

function Fields({ decoy, prefix }: { decoy: Decoy; prefix: string }) {
  return (
    <SimpleGrid columns={2} spacing={3}>
      {decoy.fields.map(([label, value]) => (
        <Field key={label} label={label} initial={value} control={`${prefix}:${label}`} />
      ))}
    </SimpleGrid>
  );
}

function DecoyModal({ decoy, onClose }: { decoy: Decoy | null; onClose: () => void }) {
  return (
    <Modal isOpen={decoy !== null} onClose={onClose} size="xl" id={useFieldId('decoy')}>
      <ModalOverlay />
      <ModalContent>
        <ModalHeader>{decoy?.button}</ModalHeader>
        <ModalCloseButton ref={controlRef('decoy-close')} />
        <ModalBody>{decoy && <Fields decoy={decoy} prefix={`decoy-modal:${decoy.title}`} />}</ModalBody>
        <ModalFooter>
          <Button ref={controlRef('decoy-cancel')} onClick={onClose}>
            Cancel
          </Button>
        </ModalFooter>
      </ModalContent>
    </Modal>
  );
}

/** Other settings of the page, each with a form in place and the same form as a modal. */
export function ChakraDecoys() {
  const [open, setOpen] = useState<Decoy | null>(null);
  return (
    <>
      {decoys.map(decoy => (
        <Box key={decoy.title} borderWidth="1px" borderRadius="md" p={4} mb={4}>
          <Flex justify="space-between" align="center" mb={2}>
            <Heading as="h2" size="md">
              {decoy.title}
            </Heading>
            <Button size="sm" ref={controlRef(`decoy-open:${decoy.title}`)} onClick={() => setOpen(decoy)}>
              {decoy.button}
            </Button>
          </Flex>
          <Fields decoy={decoy} prefix={`decoy:${decoy.title}`} />
        </Box>
      ))}
      <DecoyModal decoy={open} onClose={() => setOpen(null)} />
    </>
  );
}
