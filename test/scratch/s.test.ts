import { it } from "vitest";
import { concludeWith } from "../../renderer/coach/bounds/bounds.ts";
import { routineNow } from "../../renderer/coach/plan/planned.ts";
import { stored } from "../coach/concluded.ts";
import { diary, did, felt, morning, person } from "../coach/diary.ts";
import { prescribed, routineOf, catalogue, uuid } from "../coach/exercises.ts";
import { aDay } from "../builders.ts";

const run = (home: string, script: (n: number) => number, n: number) => {
  const routine = routineOf([prescribed(home, {})]);
  const lines: any[] = [];
  const out: string[] = [];
  for (let k = 0; k < n; k += 1) {
    const date = aDay(Temporal.PlainDate.from("2026-03-02").add({ days: k * 2 + Math.floor(k / 3) }).toString());
    const base: any = diary(date, lines, { routines: [routine], exercises: catalogue, profile: person() } as any);
    const { proposals } = concludeWith(base, date, (key) => (/^(BACK|R11)/.test(key) ? { state: "accepted", at: null } : undefined));
    const decisions = stored(proposals, ({ direction }) => (direction === "progress" ? "accepted" : "proposed")).map((d) => ({ ...d, answeredAt: null }));
    const c: any = { ...base, history: { ...base.history, decisions } };
    const [p] = routineNow(routine, c, date);
    if (p === undefined) { out.push(`${date} left out`); continue; }
    const r = script(k);
    out.push(`${date} ${p.now.exerciseId} ${p.now.sets}x${JSON.stringify(p.now.target)} ${p.now.limitDegrees ?? ""} rated ${r} [${p.reasons.map((x) => x.decision.key.slice(0, 22)).join(" ")}] steps ${p.changedBy.length - p.reasons.length}`);
    lines.push(did(date, [{ exercise: p.now.exerciseId, prescription: p.now, item: p.item.id, missed: [], written: home } as any]));
    lines.push(felt(r).during());
    lines.push(morning(0));
  }
  console.log(home + "\n" + out.join("\n"));
};
it("runs", () => {
  run("straight_raise_full", (k) => (k === 2 ? 5 : 0), 14);
  run("plank_front", (k) => (k === 2 ? 5 : 0), 12);
  run("straight_raise_full", (k) => (k === 2 ? 6 : 0), 20);
  run("straight_raise_full", (k) => (k === 2 ? 5 : k === 3 ? 6 : 0), 24);
});
