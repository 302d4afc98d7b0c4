import { Button, Checkbox, SegmentedControl, TextInput } from "@mantine/core";
import { IconBook2, IconPlus, IconSearch } from "@tabler/icons-react";
import { type JSX, useCallback, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import { Equipment, type Exercise, type ExerciseId } from "#contract/exercise.ts";
import { demandWords, patternOrder, searchCatalogue } from "../../data/catalogue-search.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { boundsOn } from "#coach/conclusions/conclude.ts";
import { type Exclusion, exclusionOf, forbidden } from "#coach/bounds/exclusions.ts";
import { settingsOn } from "#coach/log/settings.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import { explainExclusion } from "../../text/explain-choice.ts";
import { brokenBound } from "#coach/plan/slot.ts";
import { hasSymptoms } from "#coach/log/symptoms.ts";
import { usePauses } from "../../exercises/not-now.tsx";
import { patternText } from "../../text/vocabulary.ts";
import { type Message, t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { PatternFilter } from "./pattern-filter.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { ArchivedExercises } from "./archived-exercises.tsx";
import { type Shelf, useLibraryLook } from "./library-look.ts";
import { LibraryTile } from "./library-tile.tsx";
import classes from "./library.module.css";
import { moveFocus, type Typing } from "./tile-keys.ts";

/** What speaks against an exercise for this person: what they lack, and apart from that what they said or felt. */
type Against = {
  readonly equipment: Exclusion | undefined;
  readonly back: Exclusion | undefined;
  /** Whether the log asks for less of its kind now. */
  readonly isBounded: boolean;
  /** The same in words. */
  readonly told: readonly string[];
};

const againstAll = (c: CoachInput): ReadonlyMap<Exercise, Against> => {
  const settings = settingsOn(c.today, c);
  const symptoms = hasSymptoms(c.today, c);
  const bounds = boundsOn(c.today, c);
  const withAll = { ...settings, equipment: Equipment.options };
  const onlyLacks = { ...settings, provokedBy: [], conditions: [] };
  return new Map(
    c.exercises.map((exercise) => {
      const lacks = forbidden(exercise, onlyLacks);
      const equipment = lacks?.kind === "equipment" ? lacks : undefined;
      const back = exclusionOf(exercise, withAll, symptoms);
      const isBounded = brokenBound(exercise, bounds) !== undefined;
      const eased = isBounded ? [t("Your log asks for less than this now.")] : [];
      return [exercise, { equipment, back, isBounded, told: [...reasons([back]), ...eased, ...reasons([equipment])] }];
    }),
  );
};

const reasons = (exclusions: readonly (Exclusion | undefined)[]): readonly string[] =>
  exclusions.flatMap((because) =>
    // "Never" has a mark of its own.
    because === undefined || because.kind === "never" ? [] : [explainExclusion(because)],
  );

const emptyShelf: Readonly<Record<Shelf, Message>> = {
  all: "Nothing fits. Try fewer letters, another movement, or show what does not fit now.",
  favourites: "No favourites yet. The star on an exercise makes it one: it then comes first among its equals.",
  notNow: "Nothing is paused. On the page of an exercise you can pause it for a while.",
};

const nothingAgainst: Against = { equipment: undefined, back: undefined, isBounded: false, told: [] };

type LibraryProps = {
  /** The exercise that was opened from here; it has the focus again. */
  readonly cameFrom?: ExerciseId | null;
};

/** Every exercise with its still, by movement from light to demanding; searched by name, movement or equipment. */
export const Library = ({ cameFrom = null }: LibraryProps): JSX.Element => {
  const coachInput = useCoachInput();
  const { exercises } = coachInput;
  const pauseOf = usePauses();
  const { go, goFrom } = useNavigation();
  const { look, isNarrowed, change, showEverything } = useLibraryLook();
  const { typed, pattern, shelf, onlyOwned, onlyFitting } = look;
  const search = useDeferredValue(typed);
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const typing = useRef<Typing>({ letters: "", at: 0 });

  const [active, setActive] = useState<string | null>(cameFrom);

  const demands = useMemo(() => new Map(exercises.map((one) => [one, demandWords(one, exercises)])), [exercises]);
  const against = useMemo(() => againstAll(coachInput), [coachInput]);
  const speaksAgainst = (exercise: Exercise): Against => against.get(exercise) ?? nothingAgainst;
  const listedOnes = exercises.filter(({ archived }) => !archived);
  const shelves: Readonly<Record<Shelf, readonly Exercise[]>> = {
    all: listedOnes,
    favourites: listedOnes.filter(({ preference }) => preference === "prefer"),
    notNow: listedOnes.filter((exercise) => pauseOf(exercise) !== null),
  };
  const foundBy = (text: string): readonly Exercise[] =>
    searchCatalogue(shelves[shelf], text, pattern).filter((exercise) => {
      const { equipment, back, isBounded } = speaksAgainst(exercise);
      return !(onlyOwned && equipment !== undefined) && !(onlyFitting && (isBounded || back !== undefined));
    });
  const found = foundBy(search);
  const groups = patternOrder
    .map((one) => ({ pattern: one, members: found.filter((exercise) => exercise.pattern === one) }))
    .filter(({ members }) => members.length > 0);
  // At once and not when there is time: keys right after the last letter mean what that letter finds.
  const best = typed.trim() === "" ? undefined : foundBy(typed)[0];
  const stop = found.find(({ id }) => id === active) ?? groups[0]?.members[0];

  useEffect(() => {
    const tile =
      cameFrom === null ? null : sheet.current?.querySelector<HTMLElement>(`[data-cell="${cameFrom}"] [data-tile]`);
    if (tile === null || tile === undefined) return undefined;
    tile.focus();
    // A screen begins at its top; this one goes on where it was left.
    const frame = requestAnimationFrame(() => tile.scrollIntoView({ block: "center" }));
    return () => cancelAnimationFrame(frame);
  }, [cameFrom]);

  const open = useCallback(
    (id: ExerciseId) => goFrom({ kind: "library", chosen: id }, { kind: "exercise", id }),
    [goFrom],
  );

  return (
    <>
      <PageHeader
        title={t("Library")}
        detail={t("Every exercise, from light to demanding inside its kind.")}
        action={
          <>
            <Button
              variant="default"
              leftSection={<IconBook2 size={16} />}
              onClick={() => go({ kind: "learn", page: null })}
            >
              {t("Learn")}
            </Button>
            <Button leftSection={<IconPlus size={16} />} onClick={() => go({ kind: "customExercise", id: "new" })}>
              {t("New exercise")}
            </Button>
          </>
        }
      />
      <div className={classes["filters"]}>
        <TextInput
          ref={input}
          aria-label={t("Find an exercise")}
          placeholder={t("Find an exercise")}
          maxLength={60}
          leftSection={<IconSearch size={18} aria-hidden="true" />}
          value={typed}
          onChange={(event) => change({ typed: event.currentTarget.value })}
          aria-describedby={best === undefined ? undefined : hint}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing && best !== undefined) open(best.id);
            if (event.key !== "ArrowDown") return;
            event.preventDefault();
            const tile = best === undefined ? null : sheet.current?.querySelector(`[data-cell="${best.id}"]`);
            (tile ?? sheet.current)?.querySelector<HTMLElement>("[data-tile]")?.focus();
          }}
        />
        <Checkbox
          label={t("Only with my equipment")}
          checked={onlyOwned}
          onChange={(event) => change({ onlyOwned: event.currentTarget.checked })}
        />
        <Checkbox
          label={t("Only what fits my back now")}
          checked={onlyFitting}
          onChange={(event) => change({ onlyFitting: event.currentTarget.checked })}
        />
        <div className={classes["shelves"]}>
          <SegmentedControl
            aria-label={t("Shown")}
            value={shelf}
            data={[
              { value: "all", label: t("All") },
              { value: "favourites", label: t("Favourites ({count})", { count: shelves.favourites.length }) },
              { value: "notNow", label: t("Paused ({count})", { count: shelves.notNow.length }) },
            ]}
            onChange={(chosen) => change({ shelf: chosen })}
          />
        </div>
        <div className={classes["patterns"]}>
          <PatternFilter value={pattern} onChange={(chosen) => change({ pattern: chosen })} />
        </div>
      </div>
      <p className={classes["count"]}>
        <span role="status">{t("{count, plural, one {# exercise} other {# exercises}}", { count: found.length })}</span>
        {best === undefined ? null : <span id={hint}>{t("Enter opens {exercise}", { exercise: best.name })}</span>}
        {isNarrowed ? (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              showEverything();
              input.current?.focus();
            }}
          >
            {t("Show everything")}
          </Button>
        ) : null}
      </p>
      {/* One stop for Tab: arrow keys and letters go from tile to tile, Tab to what is on the tile. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        ref={sheet}
        onFocus={({ target }) => setActive(target.closest<HTMLElement>("[data-cell]")?.dataset["cell"] ?? null)}
        onKeyDown={(event) => {
          if (event.key === "Escape") input.current?.focus();
          typing.current = moveFocus(event, typing.current);
        }}
      >
        {groups.map(({ pattern: group, members: ofGroup }) => (
          <section key={group} className={classes["group"]} aria-labelledby={`pattern-${group}`}>
            <h2 id={`pattern-${group}`}>{patternText(group)}</h2>
            <ul className={classes["sheet"]}>
              {ofGroup.map((exercise) => (
                <LibraryTile
                  key={exercise.id}
                  exercise={exercise}
                  demand={demands.get(exercise) ?? ""}
                  against={speaksAgainst(exercise).told}
                  isSetAside={pauseOf(exercise) !== null}
                  isActive={exercise === stop}
                  onOpen={open}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {found.length === 0 ? (
        <p className={classes["none"]}>{t(emptyShelf[shelves[shelf].length === 0 ? shelf : "all"])}</p>
      ) : null}
      <ArchivedExercises />
    </>
  );
};
