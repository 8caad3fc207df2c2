/** What is made when it is first asked for, and kept. So the first answer waits for nothing that it does not need. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
