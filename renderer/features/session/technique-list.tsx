import { Button, Checkbox, Group, Text } from "@mantine/core";
import { type JSX, useEffect, useRef } from "react";
import type { SessionExerciseId, TechniquePoint } from "#contract/session.ts";
import { useSend } from "../../data/api.ts";
import { missText } from "../../text/vocabulary.ts";
import { announceProblem } from "../../ui/toast.tsx";
import { LearnLink } from "../../navigation/learn-link.tsx";
import { t } from "../../i18n/t.ts";
import classes from "./session.module.css";

type TechniqueListProps = {
  readonly sessionExerciseId: SessionExerciseId;
  /** What is asked after this exercise. */
  readonly asked: readonly TechniquePoint[];
  /** null while the list is unanswered. */
  readonly missed: readonly TechniquePoint[] | null;
  readonly name: string;
};

/** The technique list of one exercise: all kept in one tap, or the points that were missed. */
export const TechniqueList = ({ sessionExerciseId, asked, missed, name }: TechniqueListProps): JSX.Element => {
  const technique = useSend("session.technique");
  // What was said last, also before the store has answered: the next tick adds to it.
  const latest = useRef(missed);
  useEffect(() => {
    if (!technique.pending) latest.current = missed;
  }, [missed, technique.pending]);
  const say = (points: readonly TechniquePoint[] | null): void => {
    latest.current = points;
    technique.send({ sessionExerciseId, missed: points === null ? null : [...points] }).catch(announceProblem);
  };
  return (
    <div role="group" aria-label={t("Technique, {exercise}", { exercise: name })} className={classes["technique"]}>
      <Group gap="sm">
        <Text fw={550}>{t("Technique")}</Text>
        <Button
          size="xs"
          variant={missed?.length === 0 ? "filled" : "default"}
          aria-pressed={missed?.length === 0}
          onClick={() => say(missed?.length === 0 ? null : [])}
          aria-label={t("All kept, {exercise}", { exercise: name })}
        >
          {t("All kept")}
        </Button>
        <Text size="sm" c="dimmed">
          {t("or tick what happened")}
        </Text>
        {asked.includes("back_stayed_flat") ? <LearnLink page="flat_back" /> : null}
      </Group>
      <div className={classes["points"]}>
        {[...asked, ...(missed ?? []).filter((point) => !asked.includes(point))].map((point) => (
          <Checkbox
            key={point}
            color="var(--series-3)"
            iconColor="var(--surface)"
            checked={missed?.includes(point) ?? false}
            label={missText(point)}
            aria-label={`${missText(point)}, ${name}`}
            onChange={(event) => {
              const others = (latest.current ?? []).filter((one) => one !== point);
              say(event.currentTarget.checked ? [...others, point] : others);
            }}
          />
        ))}
      </div>
    </div>
  );
};
