import type { Double } from '../../utils/fleet/doubles.ts';
import type { FleetWebhook } from '../../utils/fleet/fleet.ts';
import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import { Worded } from '../ui/worded.tsx';
import { FleetPart, useFirst } from './fleet-part.tsx';
import { placeName, topicList, webhookName } from './names.ts';

interface DoublesPartProps {
  readonly doubles: readonly Double[];
  /** Shows a webhook of this id. */
  readonly onChoose: (id: string) => void;
}

/** How many are listed before the person asks for all. */
const FIRST = 500;

/** What arrives twice somewhere, one entry for each pair of webhooks. */
export function DoublesPart({ doubles, onChoose }: DoublesPartProps) {
  const [shown, showAll] = useFirst(doubles, FIRST, 'fleet_doubles_all');
  return (
    <FleetPart
      title={sentence('fleet_doubles')}
      aside={<span className="quiet">{counted('fleet_doubles_count', doubles.length)}</span>}
    >
      <p className="quiet">{sentence(doubles.length === 0 ? 'fleet_doubles_none' : 'fleet_doubles_what')}</p>
      {doubles.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by key
        <ul className="fleet-doubles framed" aria-label={sentence('fleet_doubles')} tabIndex={0}>
          {shown.map(double => (
            <DoubleEntry key={idsOf(double)} double={double} onChoose={onChoose} />
          ))}
        </ul>
      )}
      {showAll}
    </FleetPart>
  );
}

const idsOf = ({ webhooks }: Double) => webhooks.map(({ id }) => id).join();

function DoubleEntry({ double, onChoose }: { readonly double: Double } & Pick<DoublesPartProps, 'onChoose'>) {
  const { webhooks, topics, certainty } = double;
  const [first, second] = webhooks;
  const link = (at: FleetWebhook) => (
    <>
      <Button kind="link" onClick={() => onChoose(at.id)}>
        {webhookName(at)}
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
          values={{ first: link(first), second: link(second), topics: <b>{topicList(topics)}</b> }}
        />
      </span>
      <span className="fleet-url quiet" title={second.webhook.url ?? undefined}>
        {second.webhook.url}
      </span>
    </li>
  );
}
