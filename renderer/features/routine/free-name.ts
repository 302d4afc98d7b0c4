const longest = 60;

/** The name itself, or with the first number in brackets that nothing has: "Mornings (2)". Never longer than a name may be. */
export const freeName = (name: string, taken: readonly string[]): string => {
  const there = new Set(taken.map((one) => one.normalize("NFKC").toLowerCase()));
  const isFree = (one: string): boolean => !there.has(one.normalize("NFKC").toLowerCase());
  if (isFree(name)) return name;
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const numbered = `${name.slice(0, longest - end.length).trimEnd()}${end}`;
    if (isFree(numbered)) return numbered;
  }
};
