import type { Choice } from '../model/choices.ts';
import { useForm } from '../model/store.ts';
import { LegacyBox } from './legacy-box.tsx';

/** The radios of a choice in one line. */
export function LegacyRadios({ choice }: { choice: Choice }) {
  const value = useForm(choice.read);
  return (
    <div className="box-line">
      {choice.options.map(([key, text]) => (
        <LegacyBox
          key={key}
          kind="radio"
          text={text}
          control={`${choice.control}:${key}`}
          checked={value === key}
          onPick={() => choice.pick(key)}
        />
      ))}
    </div>
  );
}
