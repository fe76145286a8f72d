/** A value that is made at the first call, and kept: what a form's opening does not need is not made while the person waits. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
