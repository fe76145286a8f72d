import { createContext, useContext } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import type { Repair } from '../../utils/signature/receiver/repair.ts';
import { repairLines } from '../../utils/signature/receiver/repairs.ts';
import { type ReceiverLanguage, receiverSnippets } from '../../utils/signature/receiver/snippets.ts';
import { SelectField } from '../ui/choices.tsx';
import { CopyButton } from '../ui/copy-and-download.tsx';
import { Disclosure } from '../ui/disclosure.tsx';

interface LanguageChoice {
  readonly language: ReceiverLanguage;
  readonly onLanguage: (language: ReceiverLanguage) => void;
}

/** The language of all code for receivers on a page. */
export const ChosenLanguage = createContext<LanguageChoice>({ language: 'node', onLanguage: () => {} });

const titles = receiverSnippets.map(({ language, title }) => ({ value: language, label: title }));

/** Chooses the language of all code for receivers. */
export function LanguageSelect() {
  const { language, onLanguage } = useContext(ChosenLanguage);
  const label = sentence('verify_receiver_language');
  return <SelectField inline label={label} options={titles} value={language} onChange={onLanguage} />;
}

/** The whole of a receiver that verifies as it should. */
export function ReceiverCode() {
  const { language } = useContext(ChosenLanguage);
  const snippet = receiverSnippets.find(each => each.language === language);
  if (!snippet) return null;
  return (
    <Disclosure label={sentence('verify_receiver_code')}>
      <div className="stack">
        <div className="tool-line">
          <LanguageSelect />
          <CopyButton key={language} text={snippet.code} />
          <span className="quiet">{snippet.fileName}</span>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long code scrolls in its box, and keys scroll what has the focus */}
        <pre className="code code-block framed" tabIndex={0}>
          {snippet.code}
        </pre>
      </div>
    </Disclosure>
  );
}

/** The lines of a receiver that are wrong, and those that belong there. */
export function RepairCode({ repair }: { readonly repair: Repair }) {
  const { language } = useContext(ChosenLanguage);
  const { wrong, right } = repairLines(repair, language);
  return (
    <div className="sides">
      {wrong !== undefined && <Side side="wrong" code={wrong} />}
      <Side side="right" code={right} />
    </div>
  );
}

interface SideProps {
  readonly side: 'wrong' | 'right';
  readonly code: string;
}

function Side({ side, code }: SideProps) {
  return (
    <figure data-side={side}>
      <figcaption className="quiet">{sentence(`repair_${side}`)}</figcaption>
      <pre className="code">{code}</pre>
    </figure>
  );
}
