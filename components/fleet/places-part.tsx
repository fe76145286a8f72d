import type { PlaceRead } from '../../utils/fleet/fleet.ts';
import type { FleetProgress } from '../../utils/fleet/progress.ts';
import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { FleetPart, useFirst } from './fleet-part.tsx';
import type { FleetActions } from './fleet-view.ts';
import { placeName } from './names.ts';
import { timeText } from './reading-part.tsx';

interface PlacesPartProps extends Pick<FleetActions, 'onAgain'> {
  readonly view: FleetProgress;
}

/** When each place was read, and which ones are not: none of them is without webhooks because of that. */
export function PlacesPart({ view, onAgain }: PlacesPartProps) {
  const { places } = view.fleet;
  const isBusy = view.phase === 'reading' || view.phase === 'looking';
  const notRead = places.filter(({ state }) => state === 'not-read');
  const read = places.filter(({ state }) => state === 'read');
  const lost = view.sitesWithoutId;
  if (notRead.length + read.length + lost === 0) return null;
  const list = (each: readonly PlaceRead[]) => <PlaceList places={each} isBusy={isBusy} onAgain={onAgain} />;
  return (
    <FleetPart title={sentence('fleet_places_title')}>
      {notRead.length > 0 && (
        <>
          <p>{counted('fleet_not_read', notRead.length)}</p>
          {list(notRead)}
        </>
      )}
      {lost > 0 && <p>{counted('fleet_sites_without_id', lost)}</p>}
      <Disclosure label={counted('fleet_places_read', read.length)}>{list(read)}</Disclosure>
    </FleetPart>
  );
}

interface PlaceListProps extends Pick<FleetActions, 'onAgain'> {
  readonly places: readonly PlaceRead[];
  readonly isBusy: boolean;
}

/** How many are listed before the person asks for all. */
const FIRST = 100;

function PlaceList({ places, isBusy, onAgain }: PlaceListProps) {
  const [shown, showAll] = useFirst(places, FIRST, 'fleet_places_all');
  const again = sentence('section_again');
  return (
    <>
      <ul className="fleet-places">
        {shown.map(read => (
          <li key={read.place.id} data-place={read.place.id} data-state={read.state}>
            <bdi title={placeName(read)}>{placeName(read)}</bdi>
            <span className="quiet">{stateText(read)}</span>
            <Button
              kind="quiet"
              disabled={isBusy}
              name={`${again}: ${placeName(read)}`}
              onClick={() => onAgain(read.place)}
            >
              {again}
            </Button>
          </li>
        ))}
      </ul>
      {showAll}
    </>
  );
}

function stateText(read: PlaceRead): string {
  if (read.state === 'read') {
    const { webhooks, unreadable, at } = read;
    const count = counted('fleet_count', webhooks.length);
    const text = sentence('fleet_read_at', { count, time: timeText(at) });
    return unreadable > 0 ? `${text} ${counted('section_unreadable', unreadable)}` : text;
  }
  if (read.state === 'waiting') return '';
  return sentence(read.reason === 'no-access' ? 'fleet_no_access' : 'fleet_not_answered');
}
