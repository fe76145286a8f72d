import { useState } from 'react';
import type { Actions } from '../model/actions.ts';
import { controlRef } from '../model/controls.ts';
import { useStore } from '../model/store.ts';
import type { Webhook } from '../model/webhook.ts';
import { TopicOptions } from '../page/topic-options.tsx';
import { LegacyButton } from './legacy-button.tsx';

interface Props {
  readonly webhook: Webhook;
  readonly topics: readonly string[];
  readonly actions: Actions;
}

function Choice({ webhook, topics, actions }: Props) {
  const [topic, setTopic] = useState(topics.find(key => webhook.topics.includes(key)) ?? topics[0] ?? '');
  return (
    <div className="event-choice">
      <span>{`Send event to ${webhook.name}`}</span>
      <select
        className="DeprecatedInput"
        aria-label="Topic of the event"
        value={topic}
        ref={controlRef('event-topic')}
        onChange={event => setTopic(event.target.value)}
      >
        <TopicOptions topics={topics} chosen={webhook.topics} />
      </select>
      <LegacyButton
        control="event-send"
        text="Send"
        size="small"
        onPress={() => actions.sendEvent(webhook.id, topic)}
      />
      <LegacyButton control="event-close" text="Close" size="small" onPress={actions.closeEvent} />
    </div>
  );
}

/** Below the list: which topic's event to send. */
export function LegacyEvent({ actions }: { actions: Actions }) {
  const choice = useStore(state => state.eventChoice);
  return choice && <Choice key={choice.webhook.id} {...choice} actions={actions} />;
}
