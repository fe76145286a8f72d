import { useState } from 'react';
import { changeForm } from '../model/store.ts';
import * as boxes from '../model/topics.ts';
import type { Form } from '../model/webhook.ts';
import { ClickArea } from './click-area.tsx';
import { LegacyBox } from './legacy-box.tsx';

function Boxes({ form, list }: { form: Form; list: readonly boxes.TopicBox[] }) {
  return list.map(({ key, label, help }) => (
    <LegacyBox
      key={key}
      kind="checkbox"
      text={label}
      help={help === true}
      control={`topic:${key}`}
      checked={form.topics.includes(key)}
      onPick={checked =>
        changeForm({ topics: [...form.topics.filter(topic => topic !== key), ...(checked ? [key] : [])] })
      }
    />
  ));
}

function WifiClients({ form }: { form: Form }) {
  const [open, setOpen] = useState(boxes.wifiClients.some(({ key }) => form.topics.includes(key)));
  return (
    <div className="fold-out">
      <ClickArea tag="div" className="fold-out-title" control="wifi-clients" onPress={() => setOpen(!open)}>
        WiFi Clients <i className={open ? 'icon-chevron up' : 'icon-chevron'} />
      </ClickArea>
      {open && (
        <div className="fold-out-content">
          <Boxes form={form} list={boxes.wifiClients} />
        </div>
      )}
    </div>
  );
}

function SiteGroups({ form }: { form: Form }) {
  return (
    <>
      <div className="topic-group">Location</div>
      <div className="topic-columns">
        <div className="topic-column">
          <div className="topic-subgroup">Entry/Exit Events</div>
          <div className="topic-indent">
            <Boxes form={form} list={boxes.entryExit} />
          </div>
          <Boxes form={form} list={boxes.locationOther} />
        </div>
        <div className="topic-column">
          <div className="topic-subgroup">X/Y Coordinates</div>
          <div className="topic-indent-right">
            <Boxes form={form} list={boxes.coordinates} />
            <WifiClients form={form} />
            <Boxes form={form} list={[boxes.assetRaw]} />
          </div>
        </div>
      </div>
      <div className="topic-group topic-group-next">Network Service</div>
      <Boxes form={form} list={boxes.networkService} />
      <div className="topic-group topic-group-near">Infrastructure</div>
    </>
  );
}

function Standard({ form, site }: { form: Form; site: boolean }) {
  return (
    <div className="topic-groups">
      {site ? <SiteGroups form={form} /> : <div className="topic-group">Infrastructure</div>}
      <div className="topic-grid">
        <Boxes form={form} list={boxes.infrastructure} />
      </div>
    </div>
  );
}

/** The topics: at a site two lists to choose from, in an organisation the infrastructure topics only. */
export function LegacyTopics({ form, site }: { form: Form; site: boolean }) {
  const mode = (topicMode: Form['topicMode'], text: string) => (
    <LegacyBox
      kind="radio"
      text={text}
      control={`topic-mode:${topicMode}`}
      checked={form.topicMode === topicMode}
      onPick={() => changeForm({ topicMode })}
    />
  );
  if (!site) return <Standard form={form} site={false} />;
  return (
    <div className="topic-modes">
      {mode('standard', 'Standard')}
      {form.topicMode === 'standard' && <Standard form={form} site />}
      {mode('raw', 'Raw Data')}
      {form.topicMode === 'raw' && (
        <div className="topic-groups">
          <Boxes form={form} list={boxes.rawData} />
        </div>
      )}
    </div>
  );
}
