import { Kbd, Modal } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconCalendarCheck, IconChevronRight, IconList, IconSearch, IconSettings } from "@tabler/icons-react";
import { type JSX, type KeyboardEvent, useEffect, useId, useState } from "react";
import { useLatestCall } from "../data/api.ts";
import { useCoachInput } from "../data/coach-input.tsx";
import { shortcutText } from "./shortcut.ts";
import { t } from "../i18n/t.ts";
import { DayDot } from "../ui/day-dot.tsx";
import { Figure } from "../ui/figure/figure.tsx";
import { logSearch } from "./log-search.ts";
import classes from "./palette.module.css";
import { recentKeys, rememberFound } from "./recent.ts";
import { type Choice, type Found, useFound } from "./use-found.ts";

const icons = { command: IconChevronRight, routine: IconList, session: IconCalendarCheck, settings: IconSettings };

const Picture = ({ picture }: { readonly picture: Found["picture"] }): JSX.Element => {
  switch (picture.kind) {
    case "exercise":
      return <Figure exercise={picture.exercise} size={32} />;
    case "pain":
      return <DayDot nrs={picture.nrs} />;
    case "command":
    case "routine":
    case "session":
    case "settings": {
      const Icon = icons[picture.kind];
      return <Icon size={18} stroke={1.75} aria-hidden="true" />;
    }
  }
};

type OptionProps = {
  readonly id: string;
  readonly found: Found;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onPick: () => void;
};

const Option = ({ id, found, isActive, onPoint, onPick }: OptionProps): JSX.Element => (
  // The search field keeps the focus and the keys; the mouse picks here.
  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
  <div
    id={id}
    role="option"
    tabIndex={-1}
    aria-selected={isActive}
    className={classes["option"]}
    onMouseDown={(event) => event.preventDefault()}
    onMouseMove={onPoint}
    onClick={onPick}
  >
    <span className={classes["picture"]}>
      <Picture picture={found.picture} />
    </span>
    <span className={classes["label"]}>{found.label}</span>
    <span className={classes["hint"]}>{found.hint}</span>
    {found.shortcut === null ? null : <Kbd>{shortcutText(found.shortcut)}</Kbd>}
  </div>
);

/** Long enough that a word is asked for once and not letter by letter. */
const typingMilliseconds = 80;

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** The trap of the dialog puts the focus a moment later, and letters typed until then would be lost. */
const focusAtOnce = (input: HTMLInputElement | null): void => input?.focus();

type PaletteProps = { readonly onClose: () => void; readonly onChoose: (choice: Choice) => void };

/** One box that finds everything: commands, routines, exercises, settings, sessions and pain entries. */
export const Palette = ({ onClose, onChoose }: PaletteProps): JSX.Element => {
  const { today } = useCoachInput();
  const [typed, setTyped] = useState("");
  const [moved, setMoved] = useState<string | null>(null);
  const [recent] = useState(recentKeys);
  const listId = useId();
  const [asked] = useDebouncedValue(typed, typingMilliseconds);
  const log = useLatestCall("find.log", logSearch(asked, today));
  // At once and not when there is time: Enter right after the last letter opens what that letter finds.
  const groups = useFound(typed, { log, recent });
  const all = groups.flatMap(({ found }) => found);
  const active = all.find(({ key }) => key === moved) ?? all[0];
  const idOf = (found: Found): string => `${listId}-${found.key.replaceAll(" ", "-")}`;
  const activeId = active === undefined ? undefined : idOf(active);

  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId]);

  const pick = (found: Found): void => {
    rememberFound(found.key.replace(/^again /, ""));
    onChoose(found.choice);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (event.key === "Enter" && active !== undefined) {
      event.preventDefault();
      pick(active);
    } else if (step !== undefined && active !== undefined) {
      event.preventDefault();
      const at = all.indexOf(active) + step;
      // One step past an end comes in at the other; a leap stops there.
      const to = Math.abs(step) === 1 ? (at + all.length) % all.length : Math.max(0, Math.min(all.length - 1, at));
      setMoved(all[to]?.key ?? null);
    }
  };

  return (
    <Modal.Root
      opened
      onClose={onClose}
      returnFocus={false}
      size="min(640px, 92vw)"
      radius={12}
      yOffset="12vh"
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={t("Find anything")}>
        <div className={classes["box"]}>
          <IconSearch size={20} aria-hidden="true" />
          <input
            ref={focusAtOnce}
            data-autofocus
            className={classes["input"]}
            role="combobox"
            aria-label={t("Find anything")}
            aria-expanded="true"
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={activeId}
            placeholder={t("Exercise, routine, day, rating …")}
            maxLength={120}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setMoved(null);
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <div id={listId} role="listbox" aria-label={t("Found")} className={classes["list"]}>
          {groups.map(({ title, found }) => (
            <div key={title} role="group" aria-labelledby={`${listId}-${title.replaceAll(" ", "-")}`}>
              <p id={`${listId}-${title.replaceAll(" ", "-")}`} role="presentation" className={classes["title"]}>
                {title}
              </p>
              {found.map((one) => (
                <Option
                  key={one.key}
                  id={idOf(one)}
                  found={one}
                  isActive={one === active}
                  onPoint={() => setMoved(one.key)}
                  onPick={() => pick(one)}
                />
              ))}
            </div>
          ))}
        </div>
        <p role="status" className={classes["foot"]}>
          {all.length === 0
            ? t("Nothing is called that. Days, ratings, places and words of a note find entries of your log.")
            : t("{count} found · arrows choose, Enter opens, Escape closes", { count: all.length })}
        </p>
      </Modal.Content>
    </Modal.Root>
  );
};
