import { Fragment, useState } from 'react';
import { createPortal } from 'react-dom';
import type { DeliveryRecord } from '../../sender/record-of.ts';
import type { Actions } from '../model/actions.ts';
import { useStore } from '../model/store.ts';
import { deliveryColumns, deliveryTexts, recordText, useCopyLabel } from '../page/deliveries.ts';
import { ClickArea } from './click-area.tsx';
import { LegacyButton } from './legacy-button.tsx';

function Row({ record, at, onPress }: { record: DeliveryRecord; at: number; onPress: () => void }) {
  const [label, copy] = useCopyLabel(record);
  return (
    <ClickArea
      tag="tr"
      className={record.status === 'failure' ? 'table-row delivery-failure' : 'table-row'}
      control={`delivery:${at}`}
      onPress={onPress}
    >
      {deliveryTexts(record).map((text, column) => (
        <td key={deliveryColumns[column]}>{text}</td>
      ))}
      <td className="row-more">
        <LegacyButton control={`copy-record:${at}`} size="small" text={label} onPress={copy} />
      </td>
    </ClickArea>
  );
}

function Table({ records }: { records: readonly DeliveryRecord[] }) {
  const [open, setOpen] = useState('');
  return (
    <table className="table">
      <thead>
        <tr>
          {deliveryColumns.map(title => (
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
                <td colSpan={deliveryColumns.length + 1}>
                  <pre className="delivery-record">{recordText(record)}</pre>
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** The Webhook Deliveries window of one webhook; a click on a row shows its whole record. */
export function LegacyDeliveries({ actions }: { actions: Actions }) {
  const deliveries = useStore(state => state.deliveries);
  if (!deliveries) return null;
  const { webhook, records } = deliveries;
  return createPortal(
    <div className="window-layer">
      <div className="window-mask" />
      <div className="window window-wide DeliveriesModal-container">
        <div className="window-header window-frame-drag">
          <div className="window-title">{`Webhook Deliveries: ${webhook.name}`}</div>
          <ClickArea
            tag="div"
            className="window-close"
            control="deliveries-close"
            onPress={actions.closeDeliveries}
          >
            ×
          </ClickArea>
        </div>
        <div className="window-content">
          {records.length > 0 ? (
            <Table records={records} />
          ) : (
            <p className="EmptyTableMsg">Nothing was sent in the last day</p>
          )}
        </div>
        <div className="window-footer">
          <LegacyButton
            control="deliveries-refresh"
            text="Refresh"
            onPress={() => actions.showDeliveries(webhook.id)}
          />
        </div>
      </div>
    </div>,
    document.body,
  );
}
