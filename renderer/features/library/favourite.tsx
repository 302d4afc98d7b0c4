import { ActionIcon, Tooltip } from "@mantine/core";
import { IconStar, IconStarFilled } from "@tabler/icons-react";
import type { JSX } from "react";
import type { Exercise, Preference } from "#contract/exercise.ts";
import { useSend } from "../../data/api.ts";
import { type Message, t } from "../../i18n/t.ts";
import { announceProblem } from "../../ui/toast.tsx";
import { useUndoable } from "../../undo/undo.tsx";

const done: Readonly<Record<Preference | "none", Message>> = {
  none: "No preference for {name}.",
  prefer: "{exercise} is one of your favourites.",
  never: "{exercise} is never brought in.",
};

/** Stores what the person says about an exercise, with Undo. */
export const useSay = (): ((exercise: Exercise, preference: Preference | null) => void) => {
  const { sendStep } = useSend("exercise.prefer");
  const undoable = useUndoable();
  return ({ id, name }, preference) => {
    sendStep({ id, preference })
      .then(({ step }) => undoable(t(done[preference ?? "none"], { exercise: name, name }), [step]))
      .catch(announceProblem);
  };
};

type FavouriteProps = {
  readonly exercise: Exercise;
  readonly size: number;
  /** Whether Tab stops here. */
  readonly isStop?: boolean;
};

/** A star that makes an exercise a favourite, or no longer: first among equals, here and for the coach. */
export const Favourite = ({ exercise, size, isStop = true }: FavouriteProps): JSX.Element => {
  const say = useSay();
  const isFavourite = exercise.preference === "prefer";
  const Icon = isFavourite ? IconStarFilled : IconStar;
  return (
    <Tooltip label={isFavourite ? t("One of your favourites") : t("Make it a favourite")}>
      <ActionIcon
        variant="subtle"
        {...(isFavourite ? { c: "var(--accent)" } : { color: "gray" })}
        size={size}
        tabIndex={isStop ? 0 : -1}
        aria-label={t("Favourite: {exercise}", { exercise: exercise.name })}
        aria-pressed={isFavourite}
        onClick={() => say(exercise, isFavourite ? null : "prefer")}
      >
        <Icon size={Math.round(size * 0.56)} />
      </ActionIcon>
    </Tooltip>
  );
};
