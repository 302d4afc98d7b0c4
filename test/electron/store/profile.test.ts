import { expect, it } from "vitest";
import { aProfile } from "../../builders.ts";
import { aStore } from "./a-store.ts";

it("begins with what nearly every home has, and not welcomed yet", () => {
  expect(aStore().ask("profile.get")).toEqual(aProfile({ welcomed: false }));
});

it("is read back as it was saved, in its order, each thing once", () => {
  const { ask } = aStore();
  const profile = aProfile({
    theme: "dark",
    comfort: { easeFrom: 3, cleanUpTo: 1 },
    equipment: ["pull_up_bar", "mat", "pull_up_bar"],
    provokedBy: ["wrist_pain", "flexion_provoked"],
    conditions: ["hernia"],
    body: { proportions: "woman", massKilograms: 62, heightMetres: 1.65 },
    week: {
      days: [
        { weekday: 5, minutes: 20 },
        { weekday: 1, minutes: 30 },
      ],
      goals: ["sides", "control"],
    },
  });
  const saved = { ...profile, equipment: ["pull_up_bar", "mat"] };
  expect(ask("profile.save", profile)).toEqual(saved);
  expect(ask("profile.get")).toEqual(saved);
  const bare = aProfile({ equipment: [], theme: "light" });
  expect(ask("profile.save", bare)).toEqual(bare);
});
