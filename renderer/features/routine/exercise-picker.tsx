import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import {
  type JSX,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Exercise, ExerciseId, Pattern } from "../../../electron/contract/exercise.ts";
import { useCircumstances } from "../../circumstances.tsx";
import { demandWords, searchOffered } from "../../catalogue-search.ts";
import { PatternFilter } from "../../pattern-filter.tsx";
import { t } from "../../messages/t.ts";
import classes from "./picker.module.css";
import { PickerResult, remarksOf } from "./picker-result.tsx";

type ExercisePickerProps = {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly inRoutine: ReadonlySet<ExerciseId>;
  readonly onPick: (exercise: Exercise) => void;
};

/**
 * The catalogue under a search field: type, choose with the arrows, Enter adds, and the field stays ready for the next
 * one. Escape closes the list.
 */
export const ExercisePicker = ({ input, inRoutine, onPick }: ExercisePickerProps): JSX.Element => {
  const circumstances = useCircumstances();
  const { exercises } = circumstances;
  const [typed, setTyped] = useState("");
  const [pattern, setPattern] = useState<Pattern | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const found = searchOffered(exercises, typed, pattern);
  const demands = useMemo(
    () => new Map(exercises.map((exercise) => [exercise.id, demandWords(exercise, exercises)])),
    [exercises],
  );
  const chosen = found[Math.min(active, found.length - 1)];
  const idOf = (exercise: Exercise): string => `${listId}-${exercise.id}`;

  useEffect(() => {
    if (open && chosen !== undefined)
      document.getElementById(`${listId}-${chosen.id}`)?.scrollIntoView({ block: "nearest" });
  }, [open, chosen, listId]);

  useEffect(() => {
    if (open) panel.current?.scrollIntoView({ block: "nearest" });
  }, [open]);

  const pick = (exercise: Exercise): void => {
    onPick(exercise);
    setTyped("");
    setActive(0);
  };
  const latestPick = useRef(pick);
  useEffect(() => {
    latestPick.current = pick;
  });
  // The same function for every row, so that a key press draws only the rows that change.
  const picked = useCallback((exercise: Exercise): void => latestPick.current(exercise), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setOpen(true);
      if (open) setActive(Math.max(0, Math.min(found.length - 1, active + step)));
    } else if (event.key === "Enter" && open && chosen !== undefined) {
      event.preventDefault();
      pick(chosen);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      setOpen(false);
    }
  };

  return (
    <div
      ref={box}
      className={classes["picker"]}
      onBlur={(event) => {
        if (event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget)) return;
        setOpen(false);
      }}
    >
      <TextInput
        ref={input}
        role="combobox"
        aria-label={t("Add an exercise")}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && chosen !== undefined ? idOf(chosen) : undefined}
        placeholder={t("Add an exercise: type a name, a movement or equipment")}
        size="md"
        maxLength={60}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        value={typed}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      {open ? (
        <div ref={panel} className={classes["panel"]}>
          <div className={classes["patterns"]}>
            <PatternFilter
              value={pattern}
              onChange={(one) => {
                setPattern(one);
                setActive(0);
                input.current?.focus();
              }}
            />
          </div>
          <div id={listId} role="listbox" aria-label={t("Exercises")} className={classes["results"]}>
            {found.map((exercise) => (
              <PickerResult
                key={exercise.id}
                id={idOf(exercise)}
                exercise={exercise}
                demand={demands.get(exercise.id) ?? ""}
                remarks={remarksOf(exercise, circumstances, inRoutine)}
                isChosen={exercise === chosen}
                onPick={picked}
              />
            ))}
          </div>
          {found.length === 0 ? (
            <p className={classes["none"]}>
              {t("Nothing in the catalogue fits. Try fewer letters, or another movement above.")}
            </p>
          ) : null}
          <p className={classes["keys"]} role="status">
            {t("{count, plural, one {# exercise} other {# exercises}} · arrows choose, Enter adds, Escape closes", {
              count: found.length,
            })}
          </p>
        </div>
      ) : null}
    </div>
  );
};
