/** Makes something when it is first asked for, and keeps it. */
export function once<Value extends object>(make: () => Value): Once<Value> {
  let made: Value | undefined;
  return Object.assign(() => (made ??= make()), { made: () => made });
}

/** Something that is made when it is first asked for. */
export interface Once<Value> {
  (): Value;
  /** What was made, without making it. */
  readonly made: () => Value | undefined;
}

/** The same for each of several keys. */
export function onceEach<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, { readonly value: Value }>();
  return (key) => {
    let entry = made.get(key);
    if (entry === undefined) made.set(key, (entry = { value: make(key) }));
    return entry.value;
  };
}
