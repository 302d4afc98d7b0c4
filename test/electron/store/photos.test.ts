import { describe, expect, it } from "vitest";
import { anOwnDraft, aPhoto } from "../../builders.ts";
import { aStore, type TestStore } from "./a-store.ts";

const own = ({ ask }: TestStore): ReturnType<typeof anOwnDraft>["id"] => ask("exercise.save", anOwnDraft()).id;
const stillOf = ({ ask }: TestStore, id: string): string | null | undefined =>
  ask("exercise.list").find((exercise) => exercise.id === id)?.still;
const count = ({ db }: TestStore): unknown => db.get("SELECT count(*) AS number FROM photo")?.["number"];

describe("the photo of an own exercise", () => {
  it("is read back as it was given, small with the list and in full by itself", () => {
    const store = aStore();
    const id = own(store);
    expect([stillOf(store, id), store.ask("exercise.photo", id)]).toEqual([null, null]);
    const photo = aPhoto();
    store.ask("exercise.setPhoto", { id, photo });
    expect(stillOf(store, id)).toBe(photo.still);
    expect(store.ask("exercise.photo", id)).toBe(photo.picture);
  });

  it("stays when the exercise is edited, and goes with null", () => {
    const store = aStore();
    const id = own(store);
    store.ask("exercise.setPhoto", { id, photo: aPhoto() });
    store.ask("exercise.save", anOwnDraft({ id, name: "Slower fold" }));
    expect(stillOf(store, id)).toBe(aPhoto().still);
    store.ask("exercise.setPhoto", { id, photo: null });
    expect([stillOf(store, id), store.ask("exercise.photo", id)]).toEqual([null, null]);
  });

  it("comes back by undo after it was removed or replaced", () => {
    const store = aStore();
    const id = own(store);
    const [first, second] = [aPhoto({ grey: 10 }), aPhoto({ grey: 20 })];
    store.ask("exercise.setPhoto", { id, photo: first });
    store.ask("exercise.setPhoto", { id, photo: second });
    store.ask("exercise.setPhoto", { id, photo: null });
    store.ask("history.undo", { step: null });
    expect(store.ask("exercise.photo", id)).toBe(second.picture);
    store.ask("history.undo", { step: null });
    expect(store.ask("exercise.photo", id)).toBe(first.picture);
    store.ask("history.redo");
    expect(store.ask("exercise.photo", id)).toBe(second.picture);
  });

  it("lies in the file once, and leaves it once nothing can bring it back", () => {
    const store = aStore();
    const [a, b] = [own(store), store.ask("exercise.save", anOwnDraft({ name: "Another" })).id];
    store.ask("exercise.setPhoto", { id: a, photo: aPhoto() });
    store.ask("exercise.setPhoto", { id: b, photo: aPhoto() });
    expect(count(store)).toBe(1);
    store.ask("exercise.setPhoto", { id: a, photo: null });
    store.ask("exercise.setPhoto", { id: b, photo: null });
    expect(count(store)).toBe(1);
    store.db.run("DELETE FROM undo_log");
    store.ask("exercise.setPhoto", { id: a, photo: aPhoto({ grey: 20 }) });
    expect(count(store)).toBe(1);
    expect(store.ask("exercise.photo", a)).toBe(aPhoto({ grey: 20 }).picture);
  });

  it("is refused for a built-in exercise, and when it is no JPEG or larger than the page makes them", () => {
    const store = aStore();
    const id = own(store);
    const { still } = aPhoto();
    const png = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA";
    expect(store.refused("exercise.setPhoto", { id: "deadbug_tap", photo: aPhoto() })).toMatchObject({
      kind: "notFound",
    });
    for (const photo of [
      { picture: png, still },
      { picture: "https://example.org/a.jpg", still },
      aPhoto({ width: 513 }),
      aPhoto({ height: 4000 }),
      { picture: `data:image/jpeg;base64,/9j/${"A".repeat(400_000)}`, still },
    ])
      expect(store.refused("exercise.setPhoto", { id, photo })).toMatchObject({ kind: "invalid" });
    expect(count(store)).toBe(0);
  });
});
