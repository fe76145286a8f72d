import {
  Badge,
  Box,
  Button,
  Editable,
  EditableInput,
  EditablePreview,
  Flex,
  Heading,
  Table,
  Tbody,
  Td,
  Text,
  Th,
  Thead,
  Tr,
} from '@chakra-ui/react';
import type { Actions } from '../model/actions.ts';
import { controlRef } from '../model/controls.ts';
import { useStore } from '../model/store.ts';
import type { Webhook } from '../model/webhook.ts';
import { EventChoice } from '../page/event-choice.tsx';

const typeNames = { 'http-post': 'HTTP Post', oauth2: 'OAuth2', splunk: 'Splunk' } as const;

function Row({ webhook, actions }: { webhook: Webhook; actions: Actions }) {
  return (
    <Tr
      className="table-row"
      cursor="pointer"
      ref={controlRef(`row:${webhook.name}`)}
      onClick={() => actions.edit(webhook.id)}
    >
      <Td className="row-name">
        <Editable
          key={webhook.name}
          defaultValue={webhook.name}
          onClick={event => event.stopPropagation()}
          onSubmit={name => actions.rename(webhook.id, name)}
        >
          <EditablePreview />
          <EditableInput />
        </Editable>
      </Td>
      <Td className="row-url" wordBreak="break-all">
        {webhook.url}
      </Td>
      <Td className="row-type">{typeNames[webhook.type]}</Td>
      <Td className="row-enabled">
        <Badge colorScheme={webhook.enabled ? 'green' : 'gray'}>
          {webhook.enabled ? 'Enabled' : 'Disabled'}
        </Badge>
      </Td>
      <Td className="row-deliveries" onClick={event => event.stopPropagation()}>
        <Button
          size="xs"
          variant="link"
          colorScheme="blue"
          ref={controlRef(`deliveries:${webhook.name}`)}
          onClick={() => actions.showDeliveries(webhook.id)}
        >
          View
        </Button>
      </Td>
      <Td className="row-more" onClick={event => event.stopPropagation()} whiteSpace="nowrap">
        <Button
          size="xs"
          mr={2}
          ref={controlRef(`ping:${webhook.name}`)}
          onClick={() => actions.ping(webhook.id)}
        >
          Ping
        </Button>
        <Button
          size="xs"
          mr={2}
          ref={controlRef(`event:${webhook.name}`)}
          onClick={() => actions.chooseEvent(webhook.id)}
        >
          Send event
        </Button>
        <Button
          size="xs"
          ref={controlRef(`delete:${webhook.name}`)}
          onClick={() => actions.remove(webhook.id)}
        >
          Delete
        </Button>
      </Td>
    </Tr>
  );
}

/** The list of webhooks of a settings page. */
export function ChakraSection({ actions }: { actions: Actions }) {
  const webhooks = useStore(state => state.webhooks);
  const pinged = useStore(state => state.pinged);
  return (
    <Box borderWidth="1px" borderRadius="md" p={4} mb={4}>
      <Flex justify="space-between" align="center" mb={2}>
        <Heading as="h2" size="md">
          Webhooks
        </Heading>
        <Button colorScheme="blue" size="sm" ref={controlRef('add')} onClick={actions.add}>
          Add Webhook
        </Button>
      </Flex>
      <Table size="sm">
        <Thead>
          <Tr>
            <Th>Name</Th>
            <Th>URL</Th>
            <Th>Type</Th>
            <Th>Status</Th>
            <Th>Deliveries</Th>
            <Th />
          </Tr>
        </Thead>
        <Tbody>
          {webhooks.map(webhook => (
            <Row key={webhook.id} webhook={webhook} actions={actions} />
          ))}
        </Tbody>
      </Table>
      <EventChoice actions={actions} />
      {pinged && (
        <Text fontSize="sm" mt={2}>
          {pinged}
        </Text>
      )}
    </Box>
  );
}
