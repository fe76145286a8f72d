import { useState } from 'react';
import type { Double } from '../../utils/fleet/doubles.ts';
import type { FleetWebhook } from '../../utils/fleet/fleet.ts';
import { counted } from '../../utils/language/counted.ts';
import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import { Worded } from '../ui/worded.tsx';

interface DoublesPartProps {
  readonly doubles: readonly Double[];
  /** Shows a webhook of this id. */
  readonly onChoose: (id: string) => void;
}

/** How many are listed before the person asks for all. */
const FIRST = 500;

/** What arrives twice somewhere, one entry for each pair of webhooks. */
export function DoublesPart({ doubles, onChoose }: DoublesPartProps) {
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? doubles : doubles.slice(0, FIRST);
  return (
    <section className="fleet-part" aria-label={sentence('fleet_doubles')}>
      <div className="fleet-part-head">
        <h2>{sentence('fleet_doubles')}</h2>
        <span className="quiet">{counted('fleet_doubles_count', doubles.length)}</span>
      </div>
      <p className="quiet">{sentence(doubles.length === 0 ? 'fleet_doubles_none' : 'fleet_doubles_what')}</p>
      {doubles.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by key
        <ul className="fleet-doubles" aria-label={sentence('fleet_doubles')} tabIndex={0}>
          {shown.map(double => (
            <DoubleEntry key={idsOf(double)} double={double} onChoose={onChoose} />
          ))}
        </ul>
      )}
      {shown.length < doubles.length && (
        <Button onClick={() => setIsAll(true)}>{counted('fleet_doubles_all', doubles.length)}</Button>
      )}
    </section>
  );
}

const idsOf = ({ webhooks }: Double) => webhooks.map(({ id }) => id).join();

function DoubleEntry({ double, onChoose }: { readonly double: Double } & Pick<DoublesPartProps, 'onChoose'>) {
  const { webhooks, topics, certainty } = double;
  const [first, second] = webhooks;
  const link = (at: FleetWebhook) => (
    <>
      <Button kind="link" onClick={() => onChoose(at.id)}>
        {at.webhook.name || sentence('fleet_unnamed')}
      </Button>{' '}
      <span className="quiet">
        (<bdi>{placeName(at)}</bdi>)
      </span>
    </>
  );
  return (
    <li
      className="fleet-double"
      data-double={idsOf(double)}
      data-topics={topics.join()}
      data-certainty={certainty}
    >
      <span className="fleet-mark" data-severity={certainty === 'certain' ? 'error' : 'warning'}>
        {sentence(certainty === 'certain' ? 'fleet_certain' : 'fleet_possible')}
      </span>
      <span>
        <Worded
          sentence="fleet_double"
          values={{ first: link(first), second: link(second), topics: <b>{listed(topics)}</b> }}
        />
      </span>
      <span className="fleet-url quiet">{second.webhook.url}</span>
    </li>
  );
}

/** A place's name; the organization's own may not be known. */
export function placeName({ place }: Pick<FleetWebhook, 'place'>): string {
  return place.name || sentence('fleet_organization');
}
