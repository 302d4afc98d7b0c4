/** Where a value has a key that its reading left out, `__proto__` among them; undefined when there is none. */
export function unknownKey(input: unknown, read: unknown): readonly PropertyKey[] | undefined {
  if (typeof input !== "object" || input === null || typeof read !== "object" || read === null) return undefined;
  for (const key of Object.keys(input)) {
    if (!Object.hasOwn(read, key)) return [key];
    const below = unknownKey(Reflect.get(input, key), Reflect.get(read, key));
    if (below !== undefined) return [key, ...below];
  }
  return undefined;
}
