import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconAdjustmentsHorizontal, IconSearch, IconX } from "@tabler/icons-react";
import {
  type JSX,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useState,
} from "react";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import { demandWords, searchOffered } from "../../data/catalogue-search.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { t } from "../../i18n/t.ts";
import { chosenFilters, noFilters, PanelFilters, passes } from "./panel-filters.tsx";
import { PanelResult, remarksOf } from "./panel-result.tsx";
import classes from "./panel.module.css";
import { useLatest } from "./use-latest.ts";

type LibraryPanelProps = {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly inRoutine: ReadonlySet<ExerciseId>;
  /** In a narrow window it lies over the routine, and only while it is open. */
  readonly open: boolean;
  readonly onClose: () => void;
  readonly isFull: boolean;
  readonly onPick: (exercise: Exercise) => void;
  readonly onGrip: (event: PointerEvent, exercise: Exercise) => void;
};

/**
 * The library beside the routine: type, choose with the arrows, Enter adds, and the field stays ready for the next one. A
 * click adds too, and an exercise is dragged to where it shall stand.
 */
export const LibraryPanel = (props: LibraryPanelProps): JSX.Element => {
  const { input, inRoutine, open, onClose, isFull, onPick, onGrip } = props;
  const coachInput = useCoachInput();
  const { exercises, profile } = coachInput;
  const [typed, setTyped] = useState("");
  const [filters, setFilters] = useState(noFilters);
  const [filtering, setFiltering] = useState(false);
  const [active, setActive] = useState(0);
  const [added, setAdded] = useState<Exercise | null>(null);
  const [focused, setFocused] = useState(false);
  const listId = useId();
  const filtersId = useId();
  const found = useMemo(
    () => searchOffered(exercises, typed, null).filter((exercise) => passes(exercise, filters, profile, exercises)),
    [exercises, typed, filters, profile],
  );
  const demands = useMemo(
    () => new Map(exercises.map((exercise) => [exercise.id, demandWords(exercise, exercises)])),
    [exercises],
  );
  const chosen = focused ? found[Math.min(active, found.length - 1)] : undefined;
  const idOf = (exercise: Exercise): string => `${listId}-${exercise.id}`;
  const filterCount = chosenFilters(filters);

  useEffect(() => {
    if (chosen !== undefined) document.getElementById(`${listId}-${chosen.id}`)?.scrollIntoView({ block: "nearest" });
  }, [chosen, listId]);

  const picked = useLatest((exercise: Exercise): void => {
    if (isFull) return;
    onPick(exercise);
    setAdded(exercise);
    setTyped("");
    setActive(0);
  });
  const gripped = useLatest((event: PointerEvent, exercise: Exercise): void => {
    if (!isFull) onGrip(event, exercise);
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setActive(Math.max(0, Math.min(found.length - 1, active + step)));
    } else if (event.key === "Enter" && chosen !== undefined) {
      event.preventDefault();
      picked(chosen);
    }
  };

  return (
    // The keys come from the controls inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      className={classes["panel"]}
      aria-label={t("Library")}
      data-open={open}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={classes["search"]}>
        <TextInput
          ref={input}
          role="combobox"
          aria-label={t("Add an exercise")}
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen === undefined ? undefined : idOf(chosen)}
          placeholder={t("Find an exercise")}
          maxLength={60}
          leftSection={<IconSearch size={18} aria-hidden="true" />}
          value={typed}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setAdded(null);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <ActionIcon
          className={classes["close"] ?? ""}
          variant="subtle"
          color="gray"
          size={36}
          aria-label={t("Close the library")}
          onClick={onClose}
        >
          <IconX size={18} />
        </ActionIcon>
      </div>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        w="fit-content"
        leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden="true" />}
        aria-expanded={filtering}
        aria-controls={filtersId}
        onClick={() => setFiltering(!filtering)}
      >
        {filterCount === 0 ? t("Filters") : t("Filters ({count})", { count: filterCount })}
      </Button>
      <div id={filtersId} hidden={!filtering}>
        {filtering ? (
          <PanelFilters
            value={filters}
            onChange={(next) => {
              setFilters(next);
              setAdded(null);
              setActive(0);
            }}
          />
        ) : null}
      </div>
      <p className={classes["keys"]} role="status">
        {isFull
          ? t("A routine holds up to 30 exercises.")
          : added !== null && inRoutine.has(added.id)
            ? // The panel may lie over the routine.
              t("Added at the end: {exercise}", { exercise: added.name })
            : t("{count, plural, one {# exercise} other {# exercises}} · click, Enter or drag", {
                count: found.length,
              })}
      </p>
      <div id={listId} role="listbox" aria-label={t("Exercises")} className={classes["results"]} tabIndex={-1}>
        {found.map((exercise) => (
          <PanelResult
            key={exercise.id}
            id={idOf(exercise)}
            exercise={exercise}
            demand={demands.get(exercise.id) ?? ""}
            remarks={remarksOf(exercise, coachInput, inRoutine)}
            isChosen={exercise === chosen}
            onPick={picked}
            onGrip={gripped}
          />
        ))}
      </div>
      {found.length === 0 ? (
        <div className={classes["none"]}>
          <p>{t("Nothing in the catalogue fits. Try fewer letters or fewer filters.")}</p>
          {filterCount === 0 ? null : (
            <Button variant="default" size="xs" onClick={() => setFilters(noFilters)}>
              {t("Take the filters off")}
            </Button>
          )}
        </div>
      ) : null}
    </aside>
  );
};
