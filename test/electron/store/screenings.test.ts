import { expect, it } from "vitest";
import { aScreeningDraft } from "../../builders.ts";
import { aStore } from "./a-store.ts";

const from = "2026-03-01";

it("keeps every round of safety questions with its moment, oldest first", () => {
  const { ask, clock } = aStore();
  const drafts = [aScreeningDraft({ signs: ["bladder", "night_pain"] }), aScreeningDraft({ occasion: "settings" })];
  const saved = drafts.map((draft, index) => {
    clock.set(`2026-03-0${index + 2}T07:30`);
    return ask("screening.save", draft);
  });
  expect(saved[0]).toMatchObject({ ...drafts[0], answeredAt: { date: "2026-03-02" } });
  expect(ask("coach.history", { from }).screenings).toEqual(saved);
});

it("counts a sign that was ticked twice once", () => {
  const { ask } = aStore();
  expect(ask("screening.save", aScreeningDraft({ signs: ["bowel", "bowel"] })).signs).toEqual(["bowel"]);
});

it("leaves answers as they were: sent again they are the same, other answers are refused", () => {
  const { ask, refused, clock } = aStore();
  const draft = aScreeningDraft({ signs: ["bladder"] });
  const saved = ask("screening.save", draft);
  clock.set("2026-03-05T07:30");
  expect(ask("screening.save", draft)).toEqual(saved);
  expect(refused("screening.save", { ...draft, signs: [] })).toMatchObject({ kind: "invalid", field: "id" });
});

it("keeps every statement with its moment", () => {
  const { ask, clock } = aStore();
  const made = (["checked", "checked", "care_received"] as const).map((statement) =>
    ask("screening.state", { statement, painEntryId: null }),
  );
  expect(made[0]).toEqual({ statement: "checked", painEntryId: null, madeAt: clock.now() });
  expect(ask("coach.history", { from }).statements).toEqual(made);
});
