import { useEffect } from "react";

/** Runs a clock while playing; it starts again after each repetition, with a breath in between. */
export const usePlayed = (length: number, playing: boolean, start: number, onTime: (seconds: number) => void): void => {
  useEffect(() => {
    if (!playing || length === 0) return;
    let handle = 0;
    let begun: number | null = null;
    const step = (now: number): void => {
      begun ??= now - start * 1000;
      onTime(((now - begun) / 1000) % (length + 0.6));
      handle = requestAnimationFrame(step);
    };
    handle = requestAnimationFrame(step);
    return () => cancelAnimationFrame(handle);
    // The place to start from is read once, when playing begins.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [playing, length, onTime]);
};
