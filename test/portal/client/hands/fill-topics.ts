import { findControl } from '../model/controls.ts';
import { isRawTopic, topicKeys, wifiClients } from '../model/topics.ts';
import { pressControl, setChecked } from './set-control.ts';

/** Ticks exactly these topics. Rejects when the dialog does not offer one of them. */
export async function fillTopics(topics: readonly string[]): Promise<void> {
  const mode = `topic-mode:${topics.some(isRawTopic) ? 'raw' : 'standard'}`;
  if (findControl(mode)) await setChecked(mode, true);
  const folded = wifiClients.some(({ key }) => topics.includes(key) && !findControl(`topic:${key}`));
  if (folded) await pressControl('wifi-clients');
  const missing = topics.find(key => !findControl(`topic:${key}`));
  if (missing !== undefined) throw new Error(`The practice portal does not offer the topic ${missing} here.`);
  for (const key of topicKeys) {
    if (findControl(`topic:${key}`)) await setChecked(`topic:${key}`, topics.includes(key));
  }
}
