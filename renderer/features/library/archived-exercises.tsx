import { Button } from "@mantine/core";
import { type JSX, useState } from "react";
import { useSend } from "../../data/api.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { useNavigation } from "../../navigation/navigation.tsx";
import { announceProblem } from "../../ui/toast.tsx";
import { t } from "../../i18n/t.ts";
import classes from "./library.module.css";

/** The person's exercises that were taken out of the lists, and the way back for each. Nothing while there are none. */
export const ArchivedExercises = (): JSX.Element | null => {
  const { exercises } = useCoachInput();
  const { go } = useNavigation();
  const { send: restore } = useSend("exercise.restore");
  const [open, setOpen] = useState(false);
  const archived = exercises.filter((exercise) => exercise.archived);
  if (archived.length === 0) return null;
  return (
    <section className={classes["group"]}>
      <Button variant="subtle" color="gray" px={0} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t("Hide archived") : t("Archived ({count})", { count: archived.length })}
      </Button>
      {open ? (
        <ul className={classes["archived"]} aria-label={t("Archived exercises")}>
          {archived.map((exercise) => (
            <li key={exercise.id}>
              <button type="button" onClick={() => go({ kind: "exercise", id: exercise.id })}>
                {exercise.name}
              </button>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t("Bring back {exercise}", { exercise: exercise.name })}
                onClick={() => {
                  restore(exercise.id).catch(announceProblem);
                }}
              >
                {t("Bring back")}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
};
