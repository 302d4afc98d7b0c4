import { useCallback, useEffect, useRef } from "react";

/** The same function in every render, so that a key press draws only the rows that change. */
export const useLatest = <A extends readonly unknown[]>(run: (...all: A) => void): ((...all: A) => void) => {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  return useCallback((...all: A) => latest.current(...all), []);
};
