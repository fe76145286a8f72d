import { type SentenceKey, sentence } from '../../../utils/language/sentence.ts';
import { fieldTitles } from '../../../utils/webhook/fields.ts';
import { type Topic, topics } from '../../../utils/webhook/topics.ts';
import { CheckBox } from '../../ui/check-box.tsx';

const groups: readonly { readonly title: SentenceKey; readonly holds: (topic: Topic) => boolean }[] = [
  { title: 'templates_topics_org', holds: ({ org }) => org },
  { title: 'templates_topics_site', holds: ({ org, raw }) => !org && !raw },
  { title: 'templates_topics_raw', holds: ({ raw }) => raw === true },
];

interface TopicBoxesProps {
  /** Keys of the API. */
  readonly chosen: readonly string[];
  readonly onChange: (topics: string[]) => void;
}

/** A box for every topic, by where it may stand; topics that are not known here keep theirs. */
export function TopicBoxes({ chosen, onChange }: TopicBoxesProps) {
  const others = chosen.filter(key => !topics.some(topic => topic.key === key));
  const box = (key: string, title: string) => (
    <CheckBox
      key={key}
      label={title}
      checked={chosen.includes(key)}
      onChange={wanted => onChange(wanted ? [...chosen, key] : chosen.filter(each => each !== key))}
    />
  );
  return (
    <fieldset className="topic-boxes">
      <legend>{fieldTitles.topics}</legend>
      {groups.map(({ title, holds }) => (
        <fieldset key={title} className="topic-group">
          <legend>{sentence(title)}</legend>
          {topics.filter(holds).map(topic => box(topic.key, topic.title))}
        </fieldset>
      ))}
      {others.length > 0 && (
        <fieldset className="topic-group">
          <legend>{sentence('templates_topics_other')}</legend>
          {others.map(key => box(key, key))}
        </fieldset>
      )}
    </fieldset>
  );
}
