import { Button, Checkbox, Chip, Group, SegmentedControl, Stack, Text, Textarea } from "@mantine/core";
import { type JSX, type KeyboardEvent, type ReactNode, useState } from "react";
import { type PainEntry, type PainMoment, Quality } from "../../../electron/contract/pain.ts";
import { Nrs } from "../../../electron/contract/quantity.ts";
import type { Session } from "../../../electron/contract/session.ts";
import { useSend } from "../../api.ts";
import { useCircumstances, useNames } from "../../circumstances.tsx";
import { weekdayText } from "../../coach/explain.ts";
import { usualNrs } from "../../coach/morning.ts";
import { needsQuestions } from "../../coach/screening.ts";
import { qualityText, regionText } from "../../coach/vocabulary.ts";
import { useNavigation } from "../../navigation.tsx";
import type { Screen } from "../../screens.ts";
import { BodyMap } from "../../ui/body-map.tsx";
import { Card } from "../../ui/card.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Rating } from "../../ui/rating.tsx";
import { type Answer, draftOf, startOf } from "./form-state.ts";
import { Versions } from "./versions.tsx";

const noteLimit = 2000;

const Part = ({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}): JSX.Element => (
  <Card label={title}>
    <Text fw={650}>{title}</Text>
    {hint === undefined ? null : (
      <Text c="dimmed" size="sm">
        {hint}
      </Text>
    )}
    <div style={{ marginTop: 12 }}>{children}</div>
  </Card>
);

const titleOf = (moment: PainMoment, session: Session | null): string => {
  const day = session === null ? "" : weekdayText(session.startedAt.date);
  switch (moment) {
    case "session":
      return `How was ${day}’s session?`;
    case "morning":
      return `The morning after ${day}’s session`;
    case "any":
      return "Log pain";
  }
};

type EntryFormProps = {
  readonly moment: PainMoment;
  /** The session it belongs to; null for an entry that stands alone. */
  readonly session: Session | null;
  readonly existing: PainEntry | null;
};

/** One pain entry: none in one tap, or rating, place, quality, exercises and a note. What was typed stays when saving is refused. */
export const EntryForm = ({ moment, session, existing }: EntryFormProps): JSX.Element => {
  const circumstances = useCircumstances();
  const names = useNames();
  const { go } = useNavigation();
  const save = useSend("pain.save");
  const [answer, setAnswer] = useState<Answer>(() => startOf(existing));
  const [problem, setProblem] = useState<string | null>(null);
  const change = (part: Partial<Answer>): void => {
    setProblem(null);
    setAnswer((before) => ({ ...before, ...part }));
  };
  const date =
    existing?.date ?? (moment === "session" && session !== null ? session.startedAt.date : circumstances.today);
  const done: Screen = existing === null ? { kind: "today" } : { kind: "pain", subject: { kind: "history" } };
  const usual = usualNrs(circumstances, circumstances.today);
  const exercises = session === null ? [] : [...new Set(session.exercises.map((one) => one.prescription.exerciseId))];

  const send = async (filled: Answer): Promise<void> => {
    const result = draftOf(filled, { moment, session, date });
    if (result.kind === "missing") {
      setProblem(result.message);
      return;
    }
    try {
      await save.send(result.draft);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      return;
    }
    go(needsQuestions(result.draft, circumstances) ? { kind: "safety", occasion: "after_entry", then: done } : done);
  };

  const none = (): Promise<void> =>
    send({
      ...answer,
      nrs: Nrs.parse(0),
      settled: moment === "morning" ? true : null,
      regions: [],
      qualities: [],
      exerciseIds: [],
    });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send(answer);
    }
  };

  return (
    <div onKeyDown={onKeyDown} role="presentation">
      <PageHeader
        title={titleOf(moment, session)}
        detail={
          moment === "morning"
            ? `Your usual before training is ${usual}.`
            : "Only what you want to say. Ctrl+Enter saves."
        }
        action={
          <>
            <Button variant="default" onClick={() => go(done)}>
              Not now
            </Button>
            <Button loading={save.pending} onClick={() => send(answer)}>
              Save
            </Button>
          </>
        }
      />
      <Stack gap="md">
        {problem === null ? null : (
          <div role="alert">
            <Notice kind="care">{problem}</Notice>
          </div>
        )}
        {existing === null ? (
          <Button size="lg" variant="light" onClick={none} loading={save.pending}>
            No pain
          </Button>
        ) : null}
        <Part
          title="Rating"
          hint={moment === "session" ? "The highest it got during the session or right after." : "How it is now."}
        >
          <Rating label="Rating" value={answer.nrs} onChange={(nrs) => change({ nrs })} />
        </Part>
        {moment === "morning" ? (
          <Part title="Did it settle overnight?" hint="Settled means: back to usual within a day.">
            <SegmentedControl
              aria-label="Did it settle overnight?"
              value={answer.settled === null ? "" : answer.settled ? "yes" : "no"}
              onChange={(value) => change({ settled: value === "yes" })}
              data={[
                { value: "yes", label: "Yes, settled" },
                { value: "no", label: "No, not settled" },
              ]}
            />
          </Part>
        ) : null}
        <Part title="Place">
          <BodyMap
            value={answer.regions}
            onChange={(regions) => change({ regions })}
            text={regionText}
            nrs={answer.nrs}
          />
        </Part>
        {exercises.length === 0 ? null : (
          <Part title="During which exercise?" hint="None chosen means: not one in particular.">
            <Chip.Group
              multiple
              value={[...answer.exerciseIds]}
              onChange={(chosen) => change({ exerciseIds: exercises.filter((id) => chosen.includes(id)) })}
            >
              <Group gap="xs">
                {exercises.map((id) => (
                  <Chip key={id} value={id}>
                    {names(id)}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
          </Part>
        )}
        <Part title="What is it like?">
          <Chip.Group
            multiple
            value={[...answer.qualities]}
            onChange={(chosen) => change({ qualities: Quality.options.filter((quality) => chosen.includes(quality)) })}
          >
            <Group gap="xs">
              {Quality.options.map((quality) => (
                <Chip key={quality} value={quality}>
                  {qualityText(quality)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
          <Checkbox
            mt="md"
            checked={answer.soreness}
            onChange={(event) => change({ soreness: event.currentTarget.checked })}
            label="It is only muscle soreness"
            description="Dull, in the muscles of both sides, a day or two after training, only when you move. It is kept apart and never counts as pain."
          />
        </Part>
        <Part title="Note">
          <Textarea
            aria-label="Note"
            autosize
            minRows={2}
            maxRows={8}
            value={answer.note}
            onChange={(event) => change({ note: event.currentTarget.value })}
            error={
              answer.note.length > noteLimit
                ? `Notes hold up to 2,000 characters; this one has ${answer.note.length.toLocaleString("en")}. Please shorten it.`
                : undefined
            }
            description={
              answer.note.length > noteLimit - 200 && answer.note.length <= noteLimit
                ? `${noteLimit - answer.note.length} characters left`
                : undefined
            }
          />
        </Part>
        {existing === null ? null : <Versions id={existing.id} current={existing.version} />}
      </Stack>
    </div>
  );
};
