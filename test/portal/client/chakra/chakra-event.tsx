import { Button, Flex, Select, Text } from '@chakra-ui/react';
import { useState } from 'react';
import type { Actions } from '../model/actions.ts';
import { controlRef } from '../model/controls.ts';
import { useStore } from '../model/store.ts';
import type { Webhook } from '../model/webhook.ts';
import { TopicOptions } from '../page/topic-options.tsx';

interface Props {
  readonly webhook: Webhook;
  readonly topics: readonly string[];
  readonly actions: Actions;
}

function Choice({ webhook, topics, actions }: Props) {
  const [topic, setTopic] = useState(topics.find(key => webhook.topics.includes(key)) ?? topics[0] ?? '');
  return (
    <Flex align="center" gap={2} mt={3}>
      <Text fontSize="sm">{`Send event to ${webhook.name}`}</Text>
      <Select
        size="sm"
        width="auto"
        aria-label="Topic of the event"
        value={topic}
        ref={controlRef('event-topic')}
        onChange={event => setTopic(event.target.value)}
      >
        <TopicOptions topics={topics} chosen={webhook.topics} />
      </Select>
      <Button
        size="sm"
        colorScheme="blue"
        ref={controlRef('event-send')}
        onClick={() => actions.sendEvent(webhook.id, topic)}
      >
        Send
      </Button>
      <Button size="sm" variant="ghost" ref={controlRef('event-close')} onClick={actions.closeEvent}>
        Close
      </Button>
    </Flex>
  );
}

/** Below the list: which topic's event to send. */
export function ChakraEvent({ actions }: { actions: Actions }) {
  const choice = useStore(state => state.eventChoice);
  return choice && <Choice key={choice.webhook.id} {...choice} actions={actions} />;
}
