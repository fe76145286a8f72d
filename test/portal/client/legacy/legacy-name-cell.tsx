import { useState } from 'react';
import { ClickArea } from './click-area.tsx';

/** A webhook's name in the list; the pencil turns it into a box in place. */
export function LegacyNameCell({ name, onRename }: { name: string; onRename: (name: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null);
  const finish = () => {
    if (draft !== null) onRename(draft);
    setDraft(null);
  };
  return (
    <ClickArea tag="td" className="row-name" onPress={event => draft !== null && event.stopPropagation()}>
      {draft === null ? (
        <>
          <span>{name}</span>
          <ClickArea
            tag="i"
            className="icon-edit"
            onPress={event => {
              event.stopPropagation();
              setDraft(name);
            }}
          />
        </>
      ) : (
        <input
          className="DeprecatedInput"
          type="text"
          value={draft}
          onChange={event => setDraft(event.target.value)}
          onBlur={finish}
          onKeyDown={event => event.key === 'Enter' && finish()}
        />
      )}
    </ClickArea>
  );
}
