import { type JSX, lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Choice } from "./use-found.ts";
import { t } from "../i18n/t.ts";
import { useNavigation } from "../navigation/navigation.tsx";
import { makeRegistry, type Registry } from "./registry.ts";
import { matches, worksWhileTyping } from "./shortcut.ts";
import { takesText } from "./takes-text.ts";
import { CommandsContext, useCommands } from "./use-commands.ts";

const loadPalette = () => import("./palette.tsx");
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));
const ShortcutsSheet = lazy(async () => ({ default: (await import("./shortcuts-sheet.tsx")).ShortcutsSheet }));

const readAheadMilliseconds = 1_500;

/** What lies over the screen. */
type Over = "palette" | "shortcuts" | null;

/** The command a key press is for. The one offered last comes first: a screen may take a key for itself while it is shown. */
const commandOf = (event: KeyboardEvent, registry: Registry, isCovered: boolean): string | undefined => {
  const focused = event.target instanceof Element ? event.target : null;
  const typing = takesText(focused);
  return registry.looks().findLast(({ id, shortcuts, enabled, native }) => {
    if (!enabled || native === true) return false;
    const pressed = shortcuts.find((shortcut) => matches(event, shortcut));
    if (pressed === undefined) return false;
    // What lies over the screen, and a field, have keys of their own.
    if ((typing || isCovered) && !worksWhileTyping(pressed)) return false;
    return registry.find(id)?.when?.(focused) ?? true;
  })?.id;
};

const Own = ({ show }: { readonly show: (what: Over) => void }): null => {
  useCommands(
    useMemo(
      () => [
        {
          id: "view.palette",
          label: t("Find anything"),
          group: "view",
          shortcuts: ["Mod+K"],
          run: () => show("palette"),
        },
        {
          id: "help.shortcuts",
          label: t("Keyboard shortcuts"),
          group: "help",
          shortcuts: ["?"],
          words: t("keys hotkeys"),
          run: () => show("shortcuts"),
        },
      ],
      [show],
    ),
    "everywhere",
  );
  return null;
};

/** Holds the command registry, listens for the keys of its commands, and shows what lists them. */
export const CommandsProvider = ({ children }: { readonly children: ReactNode }): JSX.Element => {
  const [registry] = useState(makeRegistry);
  const { go } = useNavigation();
  const [over, setOver] = useState<Over>(null);
  /** What had the focus before something was laid over the screen. */
  const before = useRef<HTMLElement | null>(null);

  const show = useCallback((what: Over): void => {
    if (document.activeElement instanceof HTMLElement) before.current = document.activeElement;
    setOver(what);
  }, []);
  const hide = useCallback((): void => {
    setOver(null);
    before.current?.focus({ preventScroll: true });
    before.current = null;
  }, []);
  const run = useCallback(
    (id: string): void => {
      const command = registry.find(id);
      if (command === undefined || command.enabled === false) return;
      hide();
      command.run();
    },
    [registry, hide],
  );

  const choose = useCallback(
    (choice: Choice): void => {
      if (choice.kind === "command") {
        run(choice.id);
        return;
      }
      hide();
      go(choice.screen);
    },
    [run, hide, go],
  );

  // Whoever opens it types at once; it is read from the disk before, but not while the app starts.
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette(), readAheadMilliseconds);
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const isCovered = document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
      const id = commandOf(event, registry, isCovered);
      if (id === undefined) return;
      event.preventDefault();
      run(id);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [registry, run]);

  const commands = useMemo(() => ({ registry, run }), [registry, run]);
  return (
    <CommandsContext value={commands}>
      <Own show={show} />
      {children}
      <Suspense>
        {over === "shortcuts" ? <ShortcutsSheet onClose={hide} /> : null}
        {over === "palette" ? <Palette onClose={hide} onChoose={choose} /> : null}
      </Suspense>
    </CommandsContext>
  );
};
