import '../assistant/findings.css';
import { ExternalLink } from 'lucide-react';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { type Double, lossesWithout } from '../../utils/fleet/doubles.ts';
import { type Fleet, type FleetWebhook, unlikeText } from '../../utils/fleet/fleet.ts';
import { isSigned } from '../../utils/fleet/rotation.ts';
import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { isFieldName, titleOf } from '../../utils/webhook/fields.ts';
import { FindingList } from '../assistant/findings.tsx';
import { Button } from '../ui/button.tsx';
import { type FleetActions, portalLink } from './fleet-view.ts';
import { DeliveriesPart } from './health/deliveries-part.tsx';
import { placeName, topicList, webhookName } from './names.ts';
import type { WebhookRow } from './table-rows.ts';
import { findingsOf } from './webhook-findings.ts';

interface WebhookDetailProps
  extends Pick<FleetActions, 'onAskHealth' | 'onStopHealth' | 'onVerify' | 'onRotate'> {
  readonly row: WebhookRow;
  readonly fleet: Fleet;
  readonly portal: string;
  readonly doubles: readonly Double[];
  readonly onClose: () => void;
}

/** One webhook with all its fields, what doubles it, and the way to it in the portal. */
export function WebhookDetail({
  row,
  fleet,
  portal,
  doubles,
  onClose,
  onRotate,
  ...health
}: WebhookDetailProps) {
  const { at } = row;
  const own = doubles.filter(({ webhooks }) => webhooks.some(({ id }) => id === row.id));
  const head = useRef<HTMLDivElement>(null);
  // It opens beside or above the table, where it may be out of sight of what was pressed.
  useLayoutEffect(() => {
    head.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section
      className="fleet-detail stack framed"
      aria-label={sentence('fleet_detail', { name: webhookName(at) })}
    >
      <div ref={head} className="fleet-part-head">
        <h3>
          <bdi>{webhookName(at)}</bdi>
        </h3>
        <Button kind="quiet" onClick={onClose}>
          {sentence('section_close')}
        </Button>
      </div>
      <p>
        <bdi>{placeName(at)}</bdi> ·{' '}
        <a href={portalLink(portal, at.place)} target="_blank" rel="noreferrer">
          {sentence('fleet_in_portal')} <ExternalLink size={13} aria-hidden="true" />
        </a>
      </p>
      <FindingList findings={findingsOf(at)} />
      <dl className="fleet-fields">
        {Object.entries(at.webhook).map(([field, value]) => (
          <Field key={field} field={field} value={value} />
        ))}
      </dl>
      {at.unlike.length > 0 && (
        <p className="quiet">{sentence('fleet_unlike', { fields: unlikeText(at.unlike) })}</p>
      )}
      {at.leftOut > 0 && <p className="quiet">{counted('fleet_left_out', at.leftOut)}</p>}
      {isSigned(at) && <Button onClick={() => onRotate([at])}>{sentence('fleet_rotate')}</Button>}
      {own.length > 0 && <Losses at={at} fleet={fleet} doubles={own} />}
      <DeliveriesPart at={at} asked={row.asked} {...health} />
    </section>
  );
}

interface FieldProps {
  readonly field: string;
  readonly value: unknown;
}

/** A field that holds something. Of a secret it says only that it is set. */
function Field({ field, value }: FieldProps) {
  const text =
    field === 'enabled' ? sentence(value === false ? 'fleet_disabled' : 'fleet_enabled') : valueText(value);
  if (text === '') return null;
  return (
    <>
      <dt>{isFieldName(field) ? titleOf(field) : field}</dt>
      <dd>{text}</dd>
    </>
  );
}

/** A field's value as a person reads it, '' where there is none; of a secret only that it is set. */
export function valueText(value: unknown): string {
  if (typeof value === 'string') return /^\{\{\w+\}\}$/.test(value) ? sentence('fleet_set') : value;
  if (typeof value === 'boolean') return sentence(value ? 'fleet_yes' : 'fleet_no');
  if (Array.isArray(value) && value.every(each => typeof each === 'string')) return value.join(', ');
  if (value === null || value === undefined) return '';
  const entries = typeof value === 'object' ? Object.entries(value) : [];
  if (entries.every(([, each]) => typeof each === 'string'))
    return entries.map(([name, each]) => `${name}: ${valueText(each)}`).join('\n');
  return JSON.stringify(value, null, 1);
}

interface LossesProps extends Pick<WebhookDetailProps, 'fleet' | 'doubles'> {
  readonly at: FleetWebhook;
}

/** What would no longer arrive if this one were disabled. */
function Losses({ at, fleet, doubles }: LossesProps) {
  const losses = useMemo(() => lossesWithout(at, fleet), [at, fleet]);
  const others = doubles.flatMap(({ webhooks }) => webhooks).filter(({ id }) => id !== at.id);
  return (
    <>
      {others[0] && (
        <p>
          {counted('fleet_doubled_by', others.length, {
            name: webhookName(others[0]),
            place: placeName(others[0]),
          })}
        </p>
      )}
      {losses.length === 0 ? (
        <p>{sentence('fleet_loses_nothing')}</p>
      ) : (
        losses.map(({ topics, places }) => {
          const place = places.find(({ scope }) => scope === 'site') ?? places[0];
          return (
            <p key={topics.join()}>
              {counted('fleet_loses', places.length, {
                topics: topicList(topics),
                place: place ? placeName({ place }) : '',
              })}
            </p>
          );
        })
      )}
    </>
  );
}
