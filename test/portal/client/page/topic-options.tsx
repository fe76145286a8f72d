/** The options of a drop-down of topics: those that the webhook has, then the others. */
export function TopicOptions({ topics, chosen }: { topics: readonly string[]; chosen: readonly string[] }) {
  const groups = [
    ['Topics of this webhook', topics.filter(topic => chosen.includes(topic))],
    ['Other topics', topics.filter(topic => !chosen.includes(topic))],
  ] as const;
  return groups
    .filter(([, keys]) => keys.length > 0)
    .map(([label, keys]) => (
      <optgroup key={label} label={label}>
        {keys.map(key => (
          <option key={key} value={key}>
            {key}
          </option>
        ))}
      </optgroup>
    ));
}
