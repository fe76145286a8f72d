import './coverage-part.css';
import { useMemo } from 'react';
import type { Double } from '../../utils/fleet/doubles.ts';
import type { FleetWebhook } from '../../utils/fleet/fleet.ts';
import { numberText } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { type Coverage, coverageOf, topicsOf } from './coverage.ts';
import { FleetPart, useFirst } from './fleet-part.tsx';
import { shown as shownText } from './names.ts';

interface CoveragePartProps {
  readonly webhooks: readonly FleetWebhook[];
  readonly doubles: readonly Double[];
  /** How many sites were read. */
  readonly sites: number;
}

/** How many hosts are shown before the person asks for all. */
const FIRST = 25;

/** Which topic reaches which host from where: gaps and doubles at a glance, as a table. */
export function CoveragePart({ webhooks, doubles, sites }: CoveragePartProps) {
  const hosts = useMemo(() => coverageOf(webhooks, doubles), [webhooks, doubles]);
  const topics = useMemo(() => topicsOf(webhooks), [webhooks]);
  const [shown, showAll] = useFirst(hosts, FIRST, 'fleet_hosts_all');
  return (
    <FleetPart title={sentence('fleet_coverage')}>
      <p className="quiet">{sentence('fleet_coverage_what')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by key */}
      <div className="fleet-coverage framed" tabIndex={0}>
        <table aria-label={sentence('fleet_coverage')}>
          <thead>
            <tr>
              <th scope="col">{sentence('fleet_column_receiver')}</th>
              {topics.map(topic => (
                <th key={topic} scope="col" className="fleet-topic">
                  <span>{shownText(topic)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(host => (
              <tr key={host.host}>
                <th scope="row">{host.host || sentence('fleet_no_host')}</th>
                {topics.map(topic => (
                  <Cell key={topic} topic={topic} coverage={host.topics.get(topic)} sites={sites} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {showAll}
    </FleetPart>
  );
}

interface CellProps {
  readonly topic: string;
  readonly coverage: Coverage | undefined;
  readonly sites: number;
}

function Cell({ topic, coverage, sites }: CellProps) {
  if (!coverage) return <td />;
  const { fromOrganization, sites: own, doubles } = coverage;
  const isWhole = fromOrganization || own === sites;
  return (
    <td data-topic={shownText(topic)} data-coverage={isWhole ? 'all' : 'some'} data-doubles={doubles}>
      {isWhole ? sentence('fleet_coverage_all') : numberText(own)}
      {doubles > 0 && <b>{sentence('fleet_coverage_double', { count: numberText(doubles) })}</b>}
    </td>
  );
}
