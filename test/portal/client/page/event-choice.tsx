import { useState } from 'react';
import type { Actions } from '../model/actions.ts';
import { controlRef } from '../model/controls.ts';
import { useStore } from '../model/store.ts';
import type { Webhook } from '../model/webhook.ts';

/** The topics of a drop-down: those that the webhook has, then the others. */
function TopicOptions({ topics, chosen }: { topics: readonly string[]; chosen: readonly string[] }) {
  const groups = [
    ['Topics of this webhook', topics.filter(topic => chosen.includes(topic))],
    ['Other topics', topics.filter(topic => !chosen.includes(topic))],
  ] as const;
  return groups
    .filter(([, keys]) => keys.length > 0)
    .map(([label, keys]) => (
      <optgroup key={label} label={label}>
        {keys.map(key => (
          <option key={key} value={key}>
            {key}
          </option>
        ))}
      </optgroup>
    ));
}

interface Props {
  readonly webhook: Webhook;
  readonly topics: readonly string[];
  readonly actions: Actions;
}

function Choice({ webhook, topics, actions }: Props) {
  const [topic, setTopic] = useState(topics.find(key => webhook.topics.includes(key)) ?? topics[0] ?? '');
  return (
    <p>
      {`Send event to ${webhook.name}`}{' '}
      <select
        aria-label="Topic of the event"
        value={topic}
        ref={controlRef('event-topic')}
        onChange={event => setTopic(event.target.value)}
      >
        <TopicOptions topics={topics} chosen={webhook.topics} />
      </select>{' '}
      <button
        type="button"
        ref={controlRef('event-send')}
        onClick={() => actions.sendEvent(webhook.id, topic)}
      >
        Send
      </button>{' '}
      <button type="button" ref={controlRef('event-close')} onClick={actions.closeEvent}>
        Close
      </button>
    </p>
  );
}

/** Below the list, in both skins: which topic's event to send. */
export function EventChoice({ actions }: { actions: Actions }) {
  const choice = useStore(state => state.eventChoice);
  return choice && <Choice key={choice.webhook.id} {...choice} actions={actions} />;
}
