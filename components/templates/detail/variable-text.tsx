import { splitVariables } from '../../../utils/templates/variable-syntax.ts';

/** A text in variable notation, its variables set apart. */
export function VariableText({ text }: { readonly text: string }) {
  return splitVariables(text).map((piece, index) =>
    'variable' in piece ? (
      <code key={`${index} ${piece.variable}`} className="code variable">{`{{${piece.variable}}}`}</code>
    ) : (
      piece.text
    ),
  );
}
