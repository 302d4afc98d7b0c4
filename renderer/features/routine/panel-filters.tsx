import { Checkbox, NativeSelect } from "@mantine/core";
import type { JSX } from "react";
import { CareFlag, type Exercise, type Pattern } from "#contract/exercise.ts";
import type { Profile } from "#contract/profile.ts";
import { type DemandLevel, demandLevel, patternOrder } from "../../data/catalogue-search.ts";
import { type Message, t } from "../../i18n/t.ts";
import { careFlagText, patternText } from "../../text/vocabulary.ts";
import classes from "./panel.module.css";

/** What the library panel leaves out. Nothing is left out at first. */
export type Filters = {
  readonly pattern: Pattern | null;
  readonly demand: DemandLevel | null;
  readonly level: "everyone" | "advanced" | null;
  /** Kind to a back or joint that this bothers; `mine` is everything the person ticked. */
  readonly kindTo: CareFlag | "mine" | null;
  readonly onlyOwned: boolean;
};

export const noFilters: Filters = { pattern: null, demand: null, level: null, kindTo: null, onlyOwned: false };

export const chosenFilters = (filters: Filters): number =>
  Object.values(filters).filter((value) => value !== null && value !== false).length;

/** Whether an exercise is left in. */
export const passes = (
  exercise: Exercise,
  { pattern, demand, level, kindTo, onlyOwned }: Filters,
  profile: Profile,
  exercises: readonly Exercise[],
): boolean => {
  const spared = kindTo === "mine" ? profile.provokedBy : kindTo === null ? [] : [kindTo];
  return (
    (pattern === null || exercise.pattern === pattern) &&
    (demand === null || demandLevel(exercise, exercises) === demand) &&
    (level === null || exercise.advanced === (level === "advanced")) &&
    !exercise.careIf.some((flag) => spared.includes(flag)) &&
    (!onlyOwned || exercise.equipment.every((anyOf) => anyOf.some((item) => profile.equipment.includes(item))))
  );
};

const demandWord: Readonly<Record<DemandLevel, Message>> = {
  light: "Light for its kind",
  medium: "Medium for its kind",
  demanding: "Demanding for its kind",
};

const any = "any";

type PanelFiltersProps = { readonly value: Filters; readonly onChange: (filters: Filters) => void };

/** The filters of the library panel, folded away until they are wanted. */
export const PanelFilters = ({ value, onChange }: PanelFiltersProps): JSX.Element => {
  const { pattern, demand, level, kindTo, onlyOwned } = value;
  return (
    <div className={classes["filters"]}>
      <NativeSelect
        label={t("Movement")}
        size="xs"
        value={pattern ?? any}
        data={[
          { value: any, label: t("All") },
          ...patternOrder.map((one) => ({ value: one, label: patternText(one) })),
        ]}
        onChange={({ currentTarget }) =>
          onChange({ ...value, pattern: patternOrder.find((one) => one === currentTarget.value) ?? null })
        }
      />
      <NativeSelect
        label={t("Demand")}
        size="xs"
        value={demand ?? any}
        data={[
          { value: any, label: t("Any demand") },
          ...(["light", "medium", "demanding"] as const).map((one) => ({ value: one, label: t(demandWord[one]) })),
        ]}
        onChange={({ currentTarget: { value: chosen } }) =>
          onChange({
            ...value,
            demand: chosen === "light" || chosen === "medium" || chosen === "demanding" ? chosen : null,
          })
        }
      />
      <NativeSelect
        label={t("Level")}
        size="xs"
        value={level ?? any}
        data={[
          { value: any, label: t("Any level") },
          { value: "everyone", label: t("For everyone") },
          { value: "advanced", label: t("Advanced only") },
        ]}
        onChange={({ currentTarget: { value: chosen } }) =>
          onChange({ ...value, level: chosen === "everyone" || chosen === "advanced" ? chosen : null })
        }
      />
      <NativeSelect
        label={t("Kind when this bothers you")}
        size="xs"
        value={kindTo ?? any}
        data={[
          { value: any, label: t("Anything") },
          { value: "mine", label: t("What I ticked") },
          ...CareFlag.options.map((flag) => ({ value: flag, label: careFlagText(flag) })),
        ]}
        onChange={({ currentTarget: { value: chosen } }) =>
          onChange({
            ...value,
            kindTo: chosen === "mine" ? "mine" : (CareFlag.options.find((flag) => flag === chosen) ?? null),
          })
        }
      />
      <Checkbox
        label={t("Only with my equipment")}
        checked={onlyOwned}
        onChange={(event) => onChange({ ...value, onlyOwned: event.currentTarget.checked })}
      />
    </div>
  );
};
