import { useState } from 'react';
import { pickTopic } from '../model/choices.ts';
import { changeForm, readState, useForm } from '../model/store.ts';
import * as boxes from '../model/topics.ts';
import type { Form } from '../model/webhook.ts';
import { ClickArea } from './click-area.tsx';
import { LegacyBox } from './legacy-box.tsx';

function Box({ topic }: { topic: boxes.TopicBox }) {
  const checked = useForm(form => form.topics.includes(topic.key));
  return (
    <LegacyBox
      kind="checkbox"
      text={topic.label}
      help={topic.help === true}
      control={`topic:${topic.key}`}
      checked={checked}
      onPick={picked => pickTopic(topic.key, picked)}
    />
  );
}

function Boxes({ list }: { list: readonly boxes.TopicBox[] }) {
  return list.map(topic => <Box key={topic.key} topic={topic} />);
}

function WifiClients() {
  const [open, setOpen] = useState(() => {
    const { topics } = readState().form;
    return boxes.wifiClients.some(({ key }) => topics.includes(key));
  });
  return (
    <div className="fold-out">
      <ClickArea tag="div" className="fold-out-title" control="wifi-clients" onPress={() => setOpen(!open)}>
        WiFi Clients <i className={open ? 'icon-chevron up' : 'icon-chevron'} />
      </ClickArea>
      {open && (
        <div className="fold-out-content">
          <Boxes list={boxes.wifiClients} />
        </div>
      )}
    </div>
  );
}

function LocationGroup() {
  return (
    <>
      <div className="topic-group">Location</div>
      <div className="topic-columns">
        <div className="topic-column">
          <div className="topic-subgroup">Entry/Exit Events</div>
          <div className="topic-indent">
            <Boxes list={boxes.entryExit} />
          </div>
          <Boxes list={boxes.locationOther} />
        </div>
        <div className="topic-column">
          <div className="topic-subgroup">X/Y Coordinates</div>
          <div className="topic-indent">
            <Boxes list={boxes.coordinates} />
            <WifiClients />
            <Boxes list={[boxes.assetRaw]} />
          </div>
        </div>
      </div>
    </>
  );
}

function Standard() {
  return (
    <div className="topic-groups">
      <LocationGroup />
      <div className="topic-group topic-group-next">Network Service</div>
      <Boxes list={boxes.networkService} />
      <div className="topic-group topic-group-near">Infrastructure</div>
      <div className="topic-grid">
        <Boxes list={boxes.infrastructure} />
      </div>
    </div>
  );
}

/** The topics: at a site two lists to choose from, at an organization a flat one. */
export function LegacyTopics({ site, all }: { site: boolean; all: boolean }) {
  const chosen = useForm(form => form.topicMode);
  const mode = (topicMode: Form['topicMode'], text: string) => (
    <LegacyBox
      kind="radio"
      text={text}
      control={`topic-mode:${topicMode}`}
      checked={chosen === topicMode}
      onPick={() => changeForm({ topicMode })}
    />
  );
  if (!site)
    return (
      <div className="topic-flat">
        <Boxes list={all ? boxes.infrastructure : boxes.organization} />
      </div>
    );
  return (
    <div className="topic-modes">
      {mode('standard', 'Standard')}
      {chosen === 'standard' && <Standard />}
      {mode('raw', 'Raw Data')}
      {chosen === 'raw' && (
        <div className="topic-groups">
          <Boxes list={boxes.rawData} />
        </div>
      )}
    </div>
  );
}
