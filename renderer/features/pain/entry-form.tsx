import type { IsoDate } from "#contract/day.ts";
import { Button, Checkbox, Chip, Group, SegmentedControl, Stack } from "@mantine/core";
import { type JSX, type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { StepId } from "#contract/undo-log.ts";
import { type PainEntry, type PainEntryDraft, type PainMoment, Quality } from "#contract/pain.ts";
import { Nrs } from "#contract/quantity.ts";
import type { Session } from "#contract/session.ts";
import { useSend } from "../../data/api.ts";
import { useCoachInput, useNames } from "../../data/coach-input.tsx";
import { dayText, fullDay, numberText, isNear, nearDayText } from "../../i18n/format.ts";
import { type Message, t } from "../../i18n/t.ts";
import { usualNrs } from "#coach/log/morning.ts";
import { needsQuestions } from "#coach/log/screening.ts";
import { againstSoreness, type NoSoreness } from "#coach/log/soreness.ts";
import { qualityText, regionText } from "../../text/vocabulary.ts";
import { useDrafts } from "../../data/drafts.tsx";
import { LearnLink } from "../../navigation/learn-link.tsx";
import { useNavigation } from "../../navigation/navigation.tsx";
import type { Screen } from "../../navigation/screens.ts";
import { announce } from "../../ui/toast.tsx";
import { useUndoable } from "../../undo/undo.tsx";
import { BodyMap } from "../../ui/body-map/body-map.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Rating } from "../../ui/rating.tsx";
import { exerciseChoice } from "./exercise-choice.ts";
import { type Answer, draftKey, draftOf, Left, nothingBut, peakOf, startOf } from "./form-state.ts";
import { NoteField } from "./note-field.tsx";
import { OneTap } from "./one-tap.tsx";
import { Part } from "./part.tsx";
import { Versions } from "./versions.tsx";

const saveKeys = navigator.userAgent.includes("Mac") ? "⌘Enter" : "Ctrl+Enter";

const titleOf = (moment: PainMoment, session: Session | null, existing: PainEntry | null, today: IsoDate): string => {
  const date = session?.startedAt.date ?? today;
  const day = nearDayText(date, today);
  switch (moment) {
    case "session":
      return isNear(date, today) ? t("How was {day}’s session?", { day }) : t("How was the session of {day}?", { day });
    case "morning":
      return isNear(date, today)
        ? t("The morning after {day}’s session", { day })
        : t("The morning after the session of {day}", { day });
    case "any":
      return existing === null ? t("Log pain") : t("Pain on {day}", { day: fullDay(existing.date) });
  }
};

const hints: Readonly<Record<PainMoment, Message>> = {
  session: "The highest it got during the session or right after.",
  morning: "How it is this morning.",
  any: "The highest it got.",
};

const notedText = (nrs: Nrs, soreness: boolean): string => {
  if (nrs === 0) return t("Noted: no pain.");
  return soreness ? t("Noted: soreness {rating}.", { rating: nrs }) : t("Noted: pain {rating}.", { rating: nrs });
};

type EntryFormProps = {
  readonly moment: PainMoment;
  /** The session it belongs to; null for an entry that stands alone. */
  readonly session: Session | null;
  /** The entry to edit, as it was when the form was opened; null for a new one. */
  readonly existing: PainEntry | null;
};

const soreWords: Readonly<Record<NoSoreness, Message>> = {
  sharp: "Sharp or electric is no muscle soreness.",
  strong: "7 and more is no muscle soreness.",
  below_knee: "Below the knee is no soreness of what was trained.",
  one_sided: "Soreness after training is on both sides.",
};

/** The step an entry was stored by, and whether one tap did it. */
type Said = { readonly step: StepId | null; readonly oneTap: boolean };

/** One pain entry: none in one tap, or rating, place, quality, exercises and a note. What was typed stays when saving is refused. */
export const EntryForm = ({ moment, session, existing }: EntryFormProps): JSX.Element => {
  const coachInput = useCoachInput();
  const names = useNames();
  const { go } = useNavigation();
  const save = useSend("pain.save");
  const undoable = useUndoable();
  const drafts = useDrafts();
  const draftName = draftKey(existing, { moment, session });
  const [left, setLeft] = useState(() => {
    const kept = drafts.read(draftName, Left);
    // It was saved after all, and the app ended before it could be let go.
    return existing === null && coachInput.history.painEntries.some(({ id }) => id === kept?.answer.id)
      ? undefined
      : kept;
  });
  const [answer, setAnswer] = useState<Answer>(() => left?.answer ?? startOf(existing, { moment, session }));
  const [choice] = useState(() => exerciseChoice(session, answer.exerciseIds, coachInput));
  // A rating of the session is here already; "no pain" would contradict it. What is rated now moves nothing.
  const [saidBefore] = useState(answer.nrs !== null);
  const [problem, setProblem] = useState<{ readonly message: string } | null>(null);
  const rating = useRef<HTMLDivElement>(null);
  const trouble = useRef<HTMLDivElement>(null);

  // Digits rate at once, without a way through the form.
  useEffect(() => rating.current?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus(), []);
  // The message stands above the form; who saved from its end would not see it.
  useEffect(() => trouble.current?.focus(), [problem]);

  const change = (part: Partial<Answer>): void => {
    setProblem(null);
    const next = { ...answer, ...part };
    setAnswer(next);
    drafts.keep(draftName, { answer: next, on: date });
  };
  const date =
    existing?.date ??
    (moment === "session" && session !== null ? session.startedAt.date : (left?.on ?? coachInput.today));
  const startOver = (): void => {
    drafts.drop(draftName);
    setLeft(undefined);
    setProblem(null);
    setAnswer(startOf(existing, { moment, session }));
  };
  const leave = (): void => {
    drafts.drop(draftName);
    go(done);
  };
  const done: Screen = existing === null ? { kind: "today" } : { kind: "pain", subject: { kind: "history" } };
  const usual = usualNrs(coachInput, coachInput.today);
  const noSoreness = againstSoreness({ ...answer, nrs: answer.nrs ?? Nrs.parse(0) });

  /** Today shows the answer to a session by itself; what was one tap or stands alone is said. */
  const say = ({ nrs, soreness }: PainEntryDraft, { step, oneTap }: Said): void => {
    if (existing !== null) announce(t("Saved. The earlier version is kept."));
    else if (oneTap || moment === "any") undoable(notedText(nrs, soreness), [step]);
  };

  const send = async (filled: Answer, oneTap = false): Promise<void> => {
    const result = draftOf(filled, { moment, session, date });
    if (result.kind === "missing") {
      setProblem({ message: result.message });
      return;
    }
    const { draft } = result;
    let step: StepId | null;
    try {
      ({ step } = await save.sendStep(draft));
    } catch (error) {
      setProblem({ message: error instanceof Error ? error.message : String(error) });
      return;
    }
    drafts.drop(draftName);
    // What was tapped during the session counts too, also when the answer after it is milder.
    const tapped = moment === "session" && session !== null ? peakOf(session).nrs : draft.nrs;
    const strongest = { ...draft, nrs: tapped > draft.nrs ? tapped : draft.nrs };
    if (needsQuestions(strongest, coachInput)) {
      go({ kind: "safety", occasion: "after_entry", then: done });
      return;
    }
    go(done);
    say(draft, { step, oneTap });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    if (!save.pending) void send(answer);
  };

  return (
    <div onKeyDown={onKeyDown} role="presentation">
      <PageHeader
        title={titleOf(moment, session, existing, coachInput.today)}
        detail={
          moment === "morning"
            ? t("Your usual before training is {usual}. {keys} saves.", { usual: numberText(usual, 1), keys: saveKeys })
            : t("Only what you want to say. {keys} saves.", { keys: saveKeys })
        }
        action={
          <>
            <Button variant="default" onClick={leave}>
              {t("Not now")}
            </Button>
            <Button loading={save.pending} onClick={() => send(answer)}>
              {t("Save")}
            </Button>
          </>
        }
      />
      <Stack gap="md">
        {left === undefined ? null : (
          <Notice
            kind="note"
            action={
              <Button variant="default" onClick={startOver}>
                {t("Start over")}
              </Button>
            }
          >
            {left.on === coachInput.today || existing !== null || moment === "session"
              ? t("This is what you had typed and not saved.")
              : t("This is what you had typed and not saved on {day}. It is stored under that day.", {
                  day: dayText(left.on),
                })}
          </Notice>
        )}
        {problem === null ? null : (
          <div role="alert" ref={trouble} tabIndex={-1}>
            <Notice kind="care">{problem.message}</Notice>
          </div>
        )}
        {existing === null && !saidBefore ? (
          <OneTap
            moment={moment}
            usual={Nrs.parse(Math.round(usual))}
            pending={save.pending}
            onAnswer={(nrs) => send(nothingBut(answer, nrs), true)}
          />
        ) : null}
        <div ref={rating}>
          <Part title={t("Rating")} hint={t(hints[moment])}>
            <Rating label={t("Rating")} value={answer.nrs} onChange={(nrs) => change({ nrs })} />
          </Part>
        </div>
        {moment === "morning" ? (
          <Part
            title={t("Did it settle overnight?")}
            hint={t("Above 0 it is needed. Settled means: back to usual within a day.")}
          >
            <SegmentedControl
              aria-label={t("Did it settle overnight?")}
              value={answer.settled === null ? "" : answer.settled ? "yes" : "no"}
              onChange={(value) => change({ settled: value === "yes" })}
              data={[
                { value: "yes", label: t("Yes, settled") },
                { value: "no", label: t("No, not settled") },
              ]}
            />
          </Part>
        ) : null}
        <Part title={t("Place")}>
          <BodyMap
            value={answer.regions}
            onChange={(regions) => change({ regions })}
            text={regionText}
            nrs={answer.nrs}
          />
        </Part>
        {choice.length === 0 ? null : (
          <Part title={t("During which exercise?")} hint={t("None chosen means: not one in particular.")}>
            <Chip.Group
              multiple
              value={[...answer.exerciseIds]}
              onChange={(chosen) => change({ exerciseIds: choice.filter((id) => chosen.includes(id)) })}
            >
              <Group gap="xs">
                {choice.map((id) => (
                  <Chip key={id} value={id}>
                    {names(id)}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
          </Part>
        )}
        <Part title={t("What is it like?")}>
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
        </Part>
        <Part title={t("Or just muscle soreness?")}>
          <Checkbox
            size="md"
            checked={answer.soreness}
            onChange={(event) => change({ soreness: event.currentTarget.checked })}
            label={t("It is only muscle soreness")}
            description={t(
              "Dull, in the muscles of both sides, a day or two after training, only when you move. It is kept apart and never counts as pain.",
            )}
          />
          {noSoreness === null ? null : (
            <Notice kind="care">{`${t(soreWords[noSoreness])} ${t("It is treated as pain.")}`}</Notice>
          )}
          <LearnLink page="soreness" />
        </Part>
        <Part title={t("Note")}>
          <NoteField note={answer.note} onChange={(note) => change({ note })} />
        </Part>
        {existing === null ? null : <Versions id={existing.id} current={existing.version} />}
      </Stack>
    </div>
  );
};
