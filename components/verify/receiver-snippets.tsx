import { useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { receiverSnippets } from '../../utils/samples/receiver-snippets.ts';
import { Select } from '../ui/choices.tsx';
import { CopyButton } from '../ui/copy-and-download.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { useId } from '../ui/use-id.ts';

/** Code of receivers that verify as they should. */
export function ReceiverSnippets() {
  return (
    <Disclosure label={sentence('verify_receiver_code')}>
      <Choice />
    </Disclosure>
  );
}

function Choice() {
  const id = useId();
  const [title, setTitle] = useState(receiverSnippets[0]?.title);
  const snippet = receiverSnippets.find(each => each.title === title);
  if (!snippet) return null;
  return (
    <div className="stack">
      <div className="tool-line">
        <label htmlFor={id}>{sentence('verify_receiver_language')}</label>
        <Select
          inline
          id={id}
          options={receiverSnippets.map(each => ({ value: each.title, label: each.title }))}
          value={snippet.title}
          onChange={setTitle}
        />
        <CopyButton key={snippet.language} text={snippet.code} />
        <span className="quiet">{snippet.fileName}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long code scrolls in its box, and keys scroll what has the focus */}
      <pre className="code code-block" tabIndex={0}>
        {snippet.code}
      </pre>
    </div>
  );
}
