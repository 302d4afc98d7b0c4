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

type Left = { readonly element: HTMLElement; readonly branches: readonly Branch[] };

/** What is disabled for longer than a call takes does not come back soon. */
const waitMilliseconds = 400;

/** Once it is gone it does not come back, whatever it did last. */
const isBusy = ({ isConnected, dataset }: HTMLElement): boolean => isConnected && dataset["loading"] !== undefined;

/** Puts the focus back where it was; tells whether that could have it. */
const isBack = ({ element }: Left): boolean => {
  if (!element.isConnected || !element.checkVisibility()) return false;
  element.focus({ preventScroll: true });
  return document.activeElement === element;
};

/**
 * What has the focus may go away: a row is removed, a button gives way to what it opens, a message closes that was gone to
 * with Tab. The focus then goes to what took its place, back to where the person was before the message, or to the main
 * part, and never back to the whole page, where a screen reader would start again. A button that is disabled while what it
 * asked for is under way has the focus again afterwards.
 */
export const useKeptFocus = (main: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const part = main.current;
    if (part === null) return undefined;
    /** Where the focus was last within the main part. */
    let left: Left | null = null;
    let isOutside = false;
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = (): void => {
      const focused = document.activeElement;
      isOutside = !(focused instanceof HTMLElement && part.contains(focused));
      if (focused instanceof HTMLElement && !isOutside)
        left = { element: focused, branches: branchesOf(focused, part) };
    };
    const toSuccessor = (): void => {
      if (document.activeElement !== document.body || left === null) return;
      const branch = left.branches.find(({ parent }) => parent.isConnected && parent.checkVisibility());
      // Where a whole screen went, or a message beside it, the main part starts at its beginning.
      const isWithin = branch !== undefined && branch.parent !== part && branch.parent.parentElement !== part;
      ((isWithin ? successor(branch) : null) ?? part).focus({ preventScroll: true });
    };
    const rescue = (): void => {
      clearTimeout(timer);
      if (document.activeElement !== document.body) return;
      if (left === null) {
        if (isOutside) part.focus({ preventScroll: true });
        return;
      }
      if (isBack(left) || isBusy(left.element)) return;
      if (left.element.isConnected && left.element.matches(":disabled"))
        timer = setTimeout(toSuccessor, waitMilliseconds);
      else toSuccessor();
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
      clearTimeout(timer);
    };
  }, [main]);
};
