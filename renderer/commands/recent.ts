import * as z from "zod";

const place = "supine-found";
const Kept = z.array(z.string().max(120)).max(20);

/** How many are offered again. */
const most = 5;

/** What was found before, newest first: keys only, no text. */
export const recentKeys = (): readonly string[] => {
  try {
    return Kept.parse(JSON.parse(localStorage.getItem(place) ?? "[]"));
  } catch {
    // Not ours, or a disk that keeps nothing: nothing was found before.
    return [];
  }
};

/** Remembers what was just found. */
export const rememberFound = (key: string): void => {
  const keys = [key, ...recentKeys().filter((other) => other !== key)].slice(0, most);
  try {
    localStorage.setItem(place, JSON.stringify(keys));
  } catch {
    // Only for convenience.
  }
};
