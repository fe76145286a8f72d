import { ExternalLink } from 'lucide-react';
import { type Ref, useMemo } from 'react';
import type { FleetWebhook } from '../../../utils/fleet/fleet.ts';
import { type Rotation, type RotationGroup, rotationGroups } from '../../../utils/fleet/rotation.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-and-download.tsx';
import { SecretInput } from '../../ui/text-field.tsx';
import { ReceiverCode } from '../../verify/receiver-code.tsx';
import { FleetPart } from '../fleet-part.tsx';
import { type FleetActions, portalLink } from '../fleet-view.ts';
import { placeName, webhookName } from '../names.ts';
import { VerifyButton } from './verify-button.tsx';

interface RotationPartProps extends Pick<FleetActions, 'onVerify' | 'onEndRotation'> {
  readonly rotation: Rotation;
  /** All that were read. */
  readonly webhooks: readonly FleetWebhook[];
  /** The portal's address without its hash. */
  readonly portal: string;
  readonly ref: Ref<HTMLElement>;
}

/** How secrets are renewed without a delivery being refused: step by step, by receiver. */
export function RotationPart({
  rotation,
  webhooks,
  portal,
  ref,
  onVerify,
  onEndRotation,
}: RotationPartProps) {
  const groups = useMemo(() => rotationGroups(rotation, webhooks), [rotation, webhooks]);
  return (
    <FleetPart
      ref={ref}
      title={sentence('fleet_rotation')}
      aside={<Button onClick={onEndRotation}>{sentence('fleet_rotation_end')}</Button>}
    >
      <p>{sentence('fleet_rotation_what')}</p>
      <ol className="fleet-rotation-steps">
        <li>{sentence('fleet_rotation_new')}</li>
        <li>
          {sentence('fleet_rotation_both')} <ReceiverCode />
        </li>
        <li>{sentence('fleet_rotation_portal')}</li>
        <li>{sentence('fleet_rotation_drop')}</li>
      </ol>
      <ul className="fleet-rotation">
        {groups.map(group => (
          <Receiver key={group.receiver} {...{ group, portal, onVerify }} />
        ))}
      </ul>
    </FleetPart>
  );
}

interface ReceiverProps extends Pick<RotationPartProps, 'portal' | 'onVerify'> {
  readonly group: RotationGroup;
}

/** A receiver's new secret, with the webhooks that deliver to it. */
function Receiver({ group: { url, secret, webhooks }, ...props }: ReceiverProps) {
  return (
    <li>
      <h3 className="fleet-url">{url}</h3>
      <SecretInput label={sentence('fleet_rotation_secret')} value={secret}>
        <CopyButton text={secret} />
      </SecretInput>
      <ul>
        {webhooks.map(at => (
          <Line key={at.id} {...{ at, secret }} {...props} />
        ))}
      </ul>
    </li>
  );
}

interface LineProps extends Omit<ReceiverProps, 'group'> {
  readonly at: FleetWebhook;
  readonly secret: string;
}

/** One webhook: the way to it in the portal, and its last delivery for Verify, with the new secret on the first line. */
function Line({ at, secret, portal, onVerify }: LineProps) {
  const name = webhookName(at);
  return (
    <li data-rotation={at.id}>
      <a href={portalLink(portal, at.place)} target="_blank" rel="noreferrer">
        {name} ({placeName(at)}) <ExternalLink size={13} aria-hidden="true" />
      </a>{' '}
      <VerifyButton
        label={sentence('fleet_rotation_verify')}
        of={`${name}, ${placeName(at)}`}
        refused={sentence('fleet_rotation_no_delivery')}
        onVerify={() => onVerify(at, null, secret)}
      />
    </li>
  );
}
