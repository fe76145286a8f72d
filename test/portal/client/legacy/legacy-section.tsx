import type { Actions } from '../model/actions.ts';
import { useStore } from '../model/store.ts';
import type { Webhook } from '../model/webhook.ts';
import { EventChoice } from '../page/event-choice.tsx';
import { ClickArea } from './click-area.tsx';
import { LegacyButton } from './legacy-button.tsx';
import { LegacyNameCell } from './legacy-name-cell.tsx';

const typeNames = { 'http-post': 'HTTP POST', oauth2: 'OAuth2', splunk: 'Splunk' } as const;

function Row({ webhook, actions }: { webhook: Webhook; actions: Actions }) {
  return (
    <ClickArea
      tag="tr"
      className="table-row"
      control={`row:${webhook.name}`}
      onPress={() => actions.edit(webhook.id)}
    >
      <LegacyNameCell name={webhook.name} onRename={name => actions.rename(webhook.id, name)} />
      <td className="row-url table-cell--hoverable">{webhook.url}</td>
      <td className="row-type">{typeNames[webhook.type]}</td>
      <td className="row-enabled">{webhook.enabled ? 'Enabled' : 'Disabled'}</td>
      <td className="row-deliveries">
        <LegacyButton
          control={`deliveries:${webhook.name}`}
          size="small"
          onPress={() => actions.showDeliveries(webhook.id)}
          text="View"
        />
      </td>
      <td className="row-more">
        <LegacyButton
          control={`ping:${webhook.name}`}
          size="small"
          onPress={() => actions.ping(webhook.id)}
          text="Ping"
        />
        <LegacyButton
          control={`event:${webhook.name}`}
          size="small"
          onPress={() => actions.chooseEvent(webhook.id)}
          text="Send event"
        />
        <LegacyButton
          control={`delete:${webhook.name}`}
          size="small"
          onPress={() => actions.remove(webhook.id)}
          text="Delete"
        />
      </td>
    </ClickArea>
  );
}

/** The list of webhooks of a settings page. */
export function LegacySection({ actions }: { actions: Actions }) {
  const webhooks = useStore(state => state.webhooks);
  const loaded = useStore(state => state.loadedRoute !== null);
  const pinged = useStore(state => state.pinged);
  return (
    <div className="content-block block-wide section-wrapper">
      <div className="section-header">
        <h3>Webhooks</h3>
        <LegacyButton control="add" onPress={actions.add} text="Add Webhook" />
      </div>
      <div className="TableContainer">
        <table className="table">
          <thead>
            <tr>
              <th className="hdr-name">Name</th>
              <th className="hdr-url">URL</th>
              <th className="hdr-type">Type</th>
              <th className="hdr-enabled">Status</th>
              <th className="hdr-deliveries">Deliveries</th>
              <th className="hdr-more" />
            </tr>
          </thead>
          <tbody>
            {webhooks.map(webhook => (
              <Row key={webhook.id} webhook={webhook} actions={actions} />
            ))}
          </tbody>
        </table>
        {loaded && webhooks.length === 0 && <div className="EmptyTableMsg">There are no webhooks</div>}
        <EventChoice actions={actions} />
        {pinged && <div className="ping-result">{pinged}</div>}
      </div>
    </div>
  );
}
