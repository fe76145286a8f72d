import {
  Badge,
  Box,
  Button,
  Modal,
  ModalBody,
  ModalCloseButton,
  ModalContent,
  ModalFooter,
  ModalHeader,
  ModalOverlay,
  Table,
  Tbody,
  Td,
  Text,
  Th,
  Thead,
  Tr,
} from '@chakra-ui/react';
import { Fragment, useState } from 'react';
import type { DeliveryRecord } from '../../sender/record-of.ts';
import type { Actions } from '../model/actions.ts';
import { controlRef } from '../model/controls.ts';
import { useStore } from '../model/store.ts';
import { deliveryColumns, deliveryTexts, recordText, useCopyLabel } from '../page/deliveries.ts';
import { useFieldId } from './chakra-fields.tsx';

function Row({ record, at, onPress }: { record: DeliveryRecord; at: number; onPress: () => void }) {
  const [label, copy] = useCopyLabel(record);
  const [date, topic, status, error] = deliveryTexts(record);
  return (
    <Tr cursor="pointer" ref={controlRef(`delivery:${at}`)} onClick={onPress}>
      <Td whiteSpace="nowrap">{date}</Td>
      <Td>{topic}</Td>
      <Td>
        <Badge colorScheme={record.status === 'success' ? 'green' : 'red'}>{status}</Badge>
      </Td>
      <Td>{error}</Td>
      <Td onClick={event => event.stopPropagation()}>
        <Button size="xs" ref={controlRef(`copy-record:${at}`)} onClick={copy}>
          {label}
        </Button>
      </Td>
    </Tr>
  );
}

function Deliveries({ records }: { records: readonly DeliveryRecord[] }) {
  const [open, setOpen] = useState('');
  return (
    <Table size="sm">
      <Thead>
        <Tr>
          {deliveryColumns.map(title => (
            <Th key={title}>{title}</Th>
          ))}
          <Th />
        </Tr>
      </Thead>
      <Tbody>
        {records.map((record, at) => (
          <Fragment key={record.id}>
            <Row record={record} at={at} onPress={() => setOpen(open === record.id ? '' : record.id)} />
            {open === record.id && (
              <Tr>
                <Td colSpan={deliveryColumns.length + 1}>
                  <Box
                    as="pre"
                    bg="gray.50"
                    p={3}
                    fontSize="xs"
                    whiteSpace="pre-wrap"
                    overflowWrap="anywhere"
                  >
                    {recordText(record)}
                  </Box>
                </Td>
              </Tr>
            )}
          </Fragment>
        ))}
      </Tbody>
    </Table>
  );
}

/** The Webhook Deliveries page of one webhook; a click on a row shows its whole record. */
export function ChakraDeliveries({ actions }: { actions: Actions }) {
  const deliveries = useStore(state => state.deliveries);
  const id = useFieldId('deliveries');
  if (!deliveries) return null;
  const { webhook, records } = deliveries;
  return (
    <Modal isOpen onClose={actions.closeDeliveries} size="5xl" scrollBehavior="inside" id={id}>
      <ModalOverlay />
      <ModalContent>
        <ModalHeader>{`Webhook Deliveries: ${webhook.name}`}</ModalHeader>
        <ModalCloseButton ref={controlRef('deliveries-close')} />
        <ModalBody>
          {records.length > 0 ? (
            <Deliveries records={records} />
          ) : (
            <Text>Nothing was sent in the last day</Text>
          )}
        </ModalBody>
        <ModalFooter>
          <Button
            size="sm"
            ref={controlRef('deliveries-refresh')}
            onClick={() => actions.showDeliveries(webhook.id)}
          >
            Refresh
          </Button>
        </ModalFooter>
      </ModalContent>
    </Modal>
  );
}
