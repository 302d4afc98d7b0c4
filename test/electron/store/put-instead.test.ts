import { expect, it } from "vitest";
import { anId, anItem, aPrescription, aProposal, aRoutineDraft } from "../../builders.ts";
import { aStore, the } from "./a-store.ts";

const place = (exerciseId: string): unknown => anItem({ prescription: aPrescription({ exerciseId }) });

function anEasedRoutine() {
  const store = aStore();
  const routine = aRoutineDraft({ name: "Floor day", items: [place("straight_raise_full")] });
  store.ask("routine.save", routine);
  const proposal = aProposal();
  const { added } = store.ask("decision.sync", { gone: [], proposals: [proposal] });
  const other = aRoutineDraft({
    ...routine,
    items: [{ ...the(routine.items), prescription: aPrescription({ exerciseId: "deadbug_tap" }) }],
  });
  const seen = (): readonly unknown[] => [
    the(the(store.ask("routine.list")).items).prescription.exerciseId,
    the(store.ask("decision.list", { from: proposal.date, to: proposal.date })).state,
  ];
  return { ...store, decision: the(added), other, seen };
}

it("another exercise in place of a substitute turns that down in the same step, back and forth", () => {
  const { ask, decision, other, seen } = anEasedRoutine();
  ask("routine.putInstead", { save: [other], instead: decision.id });
  expect(seen()).toEqual(["deadbug_tap", "declined"]);
  ask("history.undo", { step: null });
  expect(seen()).toEqual(["straight_raise_full", "proposed"]);
  ask("history.redo");
  expect(seen()).toEqual(["deadbug_tap", "declined"]);
});

it("writes nothing when the decision is not there, or one of the routines is refused", () => {
  const { refused, decision, other, seen } = anEasedRoutine();
  expect(refused("routine.putInstead", { save: [other], instead: anId() }).kind).toBe("notFound");
  const taken = aRoutineDraft({ name: other.name });
  expect(refused("routine.putInstead", { save: [other, taken], instead: decision.id }).kind).toBe("nameTaken");
  expect(seen()).toEqual(["straight_raise_full", "proposed"]);
});
