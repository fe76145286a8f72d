import type { ComponentType, ReactNode } from 'react';

/** A control of any kind: what it is called, what it holds, and how it says that a person has changed it. */
interface Control<Value> {
  readonly label: string;
  readonly value: Value;
  readonly set: (value: Value) => void;
}

export type TextProps = Control<string> & { readonly hidden?: boolean };
export type FlagProps = Control<boolean>;
export type OneProps = Control<string> & { readonly options: readonly string[] };
export type ManyProps = Control<readonly string[]> & { readonly options: readonly string[] };
/** Words that a person types, none of them known before. */
export type TagsProps = Control<readonly string[]>;
export type HeadersProps = Control<readonly (readonly [name: string, value: string])[]>;
/** A part that opens and closes. */
export type FoldProps = Control<boolean> & { readonly children: ReactNode };

type Kind<Props> = (props: Props) => ReactNode;

/** A form: the kind of control that each of its fields has. */
export interface Form {
  readonly enabled: Kind<FlagProps>;
  readonly type: Kind<OneProps>;
  readonly text: Kind<TextProps>;
  readonly topics: Kind<ManyProps>;
  readonly scopes: Kind<TagsProps>;
  readonly verify: Kind<FlagProps>;
  readonly headers: Kind<HeadersProps>;
  readonly fold: Kind<FoldProps>;
}

/** A library's forms, and what it wants around them. */
export interface Kit {
  readonly forms: Readonly<Record<string, Form>>;
  readonly Around: ComponentType<{ readonly children: ReactNode }>;
}

/** A kind that takes one of several words, as the answer to a question. */
export function answered(Choice: Kind<OneProps>, yes: string, no: string): Kind<FlagProps> {
  return ({ label, value, set }) => (
    <Choice label={label} value={value ? yes : no} options={[yes, no]} set={word => set(word === yes)} />
  );
}

/** A value with a word more, or without it where it was in it. */
export function toggled(words: readonly string[], word: string): readonly string[] {
  return words.includes(word) ? words.filter(each => each !== word) : [...words, word];
}
