import { sentence } from '../../../utils/language/sentence.ts';
import { typeTitle } from '../../../utils/rules/text/type-title.ts';
import { type Entry, scopeTitle, urlHost } from '../../templates/entry.ts';

interface TemplateChoiceProps {
  readonly entry: Entry;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One template to choose: its name, then what tells it from others. */
export function TemplateChoice({ entry: { template, stored }, chosen, onChoose }: TemplateChoiceProps) {
  const { name, scope, tags, webhook } = template;
  const facts = [
    stored ? '' : sentence('templates_team_mark'),
    webhook.type ? typeTitle(webhook.type) : '',
    webhook.url ? urlHost(webhook.url) : '',
    scopeTitle(scope),
    ...tags,
  ];
  return (
    <li>
      <button type="button" className="template-choice" aria-pressed={chosen} onClick={onChoose}>
        <span>{name}</span> <span className="quiet">{facts.filter(Boolean).join(' · ')}</span>
      </button>
    </li>
  );
}
