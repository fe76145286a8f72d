import { Fragment, useState } from 'react';
import { createPortal } from 'react-dom';
import type { DeliveryRecord } from '../../sender/record-of.ts';
import type { Actions } from '../model/actions.ts';
import { controlRef } from '../model/controls.ts';
import { changeState, useStore } from '../model/store.ts';

/** The columns of the Webhook Deliveries page as the vendor's guide names them. */
const columns = ['Date', 'Topic', 'Status', 'Error message'] as const;

/** What stands in those columns for a record. */
function textsOf({ timestamp, topic, status, status_code, error }: DeliveryRecord) {
  const date = new Date(timestamp * 1000).toLocaleString('en-US');
  return [date, topic, status_code === 0 ? status : String(status_code), error] as const;
}

/** A record as the page shows and copies it. */
const recordText = (record: DeliveryRecord): string => JSON.stringify(record, null, 2);

/** Puts a record on the clipboard and says in the state what was copied. Rejects where the browser does not allow it. */
async function copyRecord(record: DeliveryRecord): Promise<void> {
  const text = recordText(record);
  changeState(() => ({ copied: '' }));
  await navigator.clipboard.writeText(text);
  changeState(() => ({ copied: text }));
}

function Row({ record, at, onPress }: { record: DeliveryRecord; at: number; onPress: () => void }) {
  const [label, setLabel] = useState('Copy record');
  const copy = () => {
    copyRecord(record).then(
      () => setLabel('Copied'),
      () => setLabel('Could not copy'),
    );
  };
  const [date, ...texts] = textsOf(record);
  return (
    <tr className={record.status}>
      <td>
        <button type="button" ref={controlRef(`delivery:${at}`)} onClick={onPress}>
          {date}
        </button>
      </td>
      {texts.map((text, column) => (
        <td key={columns[column + 1]}>{text}</td>
      ))}
      <td>
        <button type="button" ref={controlRef(`copy-record:${at}`)} onClick={copy}>
          {label}
        </button>
      </td>
    </tr>
  );
}

function Records({ records }: { records: readonly DeliveryRecord[] }) {
  const [open, setOpen] = useState('');
  if (records.length === 0) return <p>Nothing was sent in the last day</p>;
  return (
    <table className="table">
      <thead>
        <tr>
          {columns.map(title => (
            <th key={title}>{title}</th>
          ))}
          <th />
        </tr>
      </thead>
      <tbody>
        {records.map((record, at) => (
          <Fragment key={record.id}>
            <Row record={record} at={at} onPress={() => setOpen(open === record.id ? '' : record.id)} />
            {open === record.id && (
              <tr>
                <td colSpan={columns.length + 1}>
                  <pre>{recordText(record)}</pre>
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** The Webhook Deliveries window of one webhook, in both skins; a press on a date shows its whole record. */
export function Deliveries({ actions }: { actions: Actions }) {
  const deliveries = useStore(state => state.deliveries);
  if (!deliveries) return null;
  const { webhook, records } = deliveries;
  return createPortal(
    <div className="deliveries">
      <h2>{`Webhook Deliveries: ${webhook.name}`}</h2>
      <Records records={records} />
      <button
        type="button"
        ref={controlRef('deliveries-refresh')}
        onClick={() => actions.showDeliveries(webhook.id)}
      >
        Refresh
      </button>{' '}
      <button type="button" ref={controlRef('deliveries-close')} onClick={actions.closeDeliveries}>
        Close
      </button>
    </div>,
    document.body,
  );
}
