import { Fragment, useMemo, useState } from 'react';
import type { Side } from '../../utils/fleet/drift/compare-webhook.ts';
import { driftOf, type PlaceDrift, summaryOf } from '../../utils/fleet/drift/drift.ts';
import type { Fleet, FleetPlace } from '../../utils/fleet/fleet.ts';
import { numberText } from '../../utils/language/counted.ts';
import { listed } from '../../utils/language/listed.ts';
import { type SentenceKey, sentence } from '../../utils/language/sentence.ts';
import type { Template } from '../../utils/templates/template.ts';
import { titleOf } from '../../utils/webhook/fields.ts';
import { Select, SelectField } from '../ui/choices.tsx';
import { FleetPart, useFirst } from './fleet-part.tsx';
import { placeName, webhookName } from './names.ts';
import { valueText } from './webhook-detail.tsx';

interface DriftPartProps {
  readonly fleet: Fleet;
  /** Those of the library. */
  readonly templates: readonly Template[];
}

/** Where the fleet has what a template wants, where it has it otherwise, and where it is missing. */
export function DriftPart({ fleet, templates }: DriftPartProps) {
  const [id, setId] = useState('');
  const template = templates.find(each => each.id === id);
  const options = templates.map(each => ({ value: each.id, label: each.name }));
  return (
    <FleetPart title={sentence('fleet_drift')}>
      <p className="quiet">
        {sentence(templates.length > 0 ? 'fleet_drift_what' : 'fleet_drift_no_templates')}
      </p>
      {templates.length > 0 && (
        <div className="fleet-template">
          <SelectField
            label={sentence('fleet_drift_template')}
            options={[{ value: '', label: sentence('fleet_drift_choose') }, ...options]}
            value={id}
            onChange={setId}
          />
        </div>
      )}
      {template && <Drifts key={template.id} template={template} fleet={fleet} />}
    </FleetPart>
  );
}

/** What needs a look first. */
const order: readonly PlaceDrift['state'][] = ['differs', 'missing', 'same', 'not-read'];
/** How many are listed before the person asks for all. */
const FIRST = 500;

function Drifts({ template, fleet }: { readonly template: Template; readonly fleet: Fleet }) {
  const [corrections, setCorrections] = useState<Corrections>(new Map());
  const drifts = useMemo(() => driftOf(template, fleet, corrections), [template, fleet, corrections]);
  const { counts, fields } = useMemo(() => summaryOf(drifts), [drifts]);
  const sorted = order.flatMap(state => drifts.filter(each => each.state === state));
  const [shown, showAll] = useFirst(sorted, FIRST, 'fleet_places_all');
  const often = fields.map(({ path, count }) => `${titleOf(path)} (${numberText(count)})`);
  return (
    <>
      <p role="status">{listed(order.flatMap(state => countText(state, counts[state])))}</p>
      {often.length > 0 && <p>{sentence('fleet_drift_often', { fields: listed(often) })}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by key */}
      <ul className="fleet-drifts framed" aria-label={sentence('fleet_drift_places')} tabIndex={0}>
        {shown.map(drift => (
          <DriftEntry
            key={drift.place.id}
            drift={drift}
            fleet={fleet}
            corrected={corrections.get(drift.place.id)}
            onCorrect={webhook => setCorrections(correct(corrections, drift.place, webhook))}
          />
        ))}
      </ul>
      {showAll}
    </>
  );
}

type Corrections = ReadonlyMap<string, string | null>;

/** `undefined` gives the choice back. */
function correct(before: Corrections, place: FleetPlace, webhook: string | null | undefined): Corrections {
  const others = [...before].filter(([id]) => id !== place.id);
  return new Map(webhook === undefined ? others : [...others, [place.id, webhook]]);
}

const stateKeys: Readonly<Record<PlaceDrift['state'], SentenceKey>> = {
  same: 'fleet_drift_same',
  differs: 'fleet_drift_differs',
  missing: 'fleet_drift_missing',
  'not-read': 'fleet_drift_not_read',
};

function countText(state: PlaceDrift['state'], count: number): string[] {
  return count > 0 ? [`${sentence(stateKeys[state])}: ${numberText(count)}`] : [];
}

interface DriftEntryProps {
  readonly drift: PlaceDrift;
  readonly fleet: Fleet;
  readonly corrected: string | null | undefined;
  readonly onCorrect: (webhook: string | null | undefined) => void;
}

function DriftEntry({ drift, fleet, corrected, onCorrect }: DriftEntryProps) {
  const { state, place } = drift;
  const hasState = state !== 'not-read' && { 'data-drift': state };
  return (
    <li className="fleet-drift" data-place={place.id} {...hasState}>
      <span
        className="fleet-mark"
        data-severity={state === 'differs' ? 'error' : state === 'missing' ? 'warning' : 'note'}
      >
        {sentence(stateKeys[state])}
      </span>
      <span>
        <bdi>{placeName({ place })}</bdi>
        {'webhook' in drift && (
          <span className="quiet">
            {' '}
            · <bdi>{webhookName(drift.webhook)}</bdi>
          </span>
        )}
        {'values' in drift && <Solved values={drift.values} />}
      </span>
      <Taken {...{ place, fleet, corrected, onCorrect }} />
      {'differences' in drift && drift.differences.length > 0 && (
        <dl className="fleet-differences">
          {drift.differences.map(({ path, wanted, found }) => (
            <Fragment key={path}>
              <dt>{titleOf(path)}</dt>
              <dd>{sentence('fleet_drift_line', { wanted: sideText(wanted), found: sideText(found) })}</dd>
            </Fragment>
          ))}
        </dl>
      )}
    </li>
  );
}

/** What the template's variables are at a place; secrets are nowhere told. */
function Solved({ values }: { readonly values: ReadonlyMap<string, string | null> }) {
  const told = [...values].flatMap(([name, value]) => (value === null ? [] : [`{{${name}}} = ${value}`]));
  return told.length > 0 && <span className="fleet-url quiet"> · {told.join(', ')}</span>;
}

/** Which of the place's webhooks is taken for the template's, for the person to correct. */
function Taken({
  place,
  fleet,
  corrected,
  onCorrect,
}: { readonly place: FleetPlace } & Omit<DriftEntryProps, 'drift'>) {
  const read = fleet.places.find(each => each.place.id === place.id);
  if (read?.state !== 'read' || read.webhooks.length === 0) return <span />;
  const options = [
    { value: 'auto', label: sentence('fleet_drift_by_itself') },
    { value: 'none', label: sentence('fleet_drift_none') },
    ...read.webhooks.map(at => ({ value: `id ${at.id}`, label: webhookName(at) })),
  ];
  const value = corrected === undefined ? 'auto' : corrected === null ? 'none' : `id ${corrected}`;
  const choose = (chosen: string) =>
    onCorrect(chosen === 'auto' ? undefined : chosen === 'none' ? null : chosen.slice('id '.length));
  return (
    <Select
      inline
      name={sentence('fleet_drift_taken', { place: placeName({ place }) })}
      options={options}
      value={value}
      onChange={choose}
    />
  );
}

function sideText(side: Side): string {
  if (side.state === 'value') return valueText(side.value) || sentence('fleet_drift_not_set');
  return sentence(side.state === 'set' ? 'fleet_set' : 'fleet_drift_not_set');
}
