import { type RefObject, useEffect } from "react";

const focusable = "a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex='0']";

type Branch = { readonly parent: Element; readonly index: number };

/** From an element up to the main part: every parent with the place of the child that leads to it. */
const branchesOf = (element: Element, main: Element): readonly Branch[] => {
  const branches: Branch[] = [];
  for (let at = element; at !== main && at.parentElement !== null; at = at.parentElement)
    branches.push({ parent: at.parentElement, index: [...at.parentElement.children].indexOf(at) });
  return branches;
};

/** What stands now in the place of what went, or else the first control beside it. */
const successor = ({ parent, index }: Branch): HTMLElement | null => {
  const next = parent.children[Math.min(index, parent.children.length - 1)];
  if (next instanceof HTMLElement && next.matches(focusable)) return next;
  return next?.querySelector<HTMLElement>(focusable) ?? parent.querySelector<HTMLElement>(focusable);
};

/**
 * What has the focus may go away: a row is removed, a button gives way to what it opens. The focus then goes to what
 * took its place, or to the main part, and never back to the whole page, where a screen reader would start again.
 */
export const useKeptFocus = (main: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const part = main.current;
    if (part === null) return undefined;
    // Null as long as nothing had the focus.
    let branches: readonly Branch[] | null = null;
    let frame = 0;
    const remember = (): void => {
      const focused = document.activeElement;
      branches = focused !== null && part.contains(focused) ? branchesOf(focused, part) : [];
    };
    const rescue = (): void => {
      if (document.activeElement !== document.body || branches === null) return;
      const branch = branches.find(({ parent }) => parent.isConnected && parent.checkVisibility());
      // Where a whole screen went, or a message beside it, the main part starts at its beginning.
      const isWithin = branch !== undefined && branch.parent !== part && branch.parent.parentElement !== part;
      ((isWithin ? successor(branch) : null) ?? part).focus({ preventScroll: true });
    };
    // What is hidden loses the focus only when the page is drawn next.
    const changed = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(rescue);
      });
    };
    const observer = new MutationObserver(changed);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["style", "disabled", "hidden"],
    });
    document.addEventListener("focusin", remember);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", remember);
      cancelAnimationFrame(frame);
    };
  }, [main]);
};
