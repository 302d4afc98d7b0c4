// @vitest-environment happy-dom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type JSX, useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { SortableList } from "../../renderer/ui/sortable-list.tsx";
import { show } from "./show.tsx";

afterEach(cleanup);

const first = [{ id: "Leg raise" }, { id: "Dead bug" }, { id: "Glute bridge" }];

const Sorted = (): JSX.Element => {
  const [items, setItems] = useState(first);
  const move = (id: string, to: number): void =>
    setItems((before) =>
      before.filter((item) => item.id !== id).toSpliced(to, 0, ...before.filter((item) => item.id === id)),
    );
  return (
    <SortableList label="Exercises" items={items} nameOf={(item) => item.id} onMove={move}>
      {(item, { handle, arrows }) => (
        <>
          {handle}
          <input aria-label={`Note on ${item.id}`} />
          {arrows}
        </>
      )}
    </SortableList>
  );
};

const order = (): readonly (string | null)[] =>
  within(screen.getByRole("list", { name: "Exercises" }))
    .getAllByRole("listitem")
    .map((row) => row.getAttribute("aria-label"));

describe("a sortable list", () => {
  it("moves a row by Alt and the arrows from anywhere in it, says its new place and keeps the focus", async () => {
    const user = userEvent.setup();
    show(<Sorted />);
    const note = screen.getByRole("textbox", { name: "Note on Glute bridge" });
    await user.click(note);
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(order()).toEqual(["Leg raise", "Glute bridge", "Dead bug"]);
    expect(screen.getByRole("status").textContent).toBe("Glute bridge: place 2 of 3.");
    expect(document.activeElement).toBe(note);
    await user.keyboard("{Alt>}{ArrowUp}{ArrowUp}{/Alt}");
    expect(order()).toEqual(["Glute bridge", "Leg raise", "Dead bug"]);
  });

  it("moves a row by its buttons and stops at the ends", async () => {
    const user = userEvent.setup();
    show(<Sorted />);
    expect(screen.getByRole("button", { name: "Move Leg raise up" }).hasAttribute("disabled")).toBe(true);
    await user.click(screen.getByRole("button", { name: "Move Leg raise down" }));
    expect(order()).toEqual(["Dead bug", "Leg raise", "Glute bridge"]);
    await user.click(screen.getByRole("button", { name: "Move Leg raise down" }));
    expect(screen.getByRole("button", { name: "Move Leg raise down" }).hasAttribute("disabled")).toBe(true);
  });

  it("leaves the arrows alone without Alt", async () => {
    const user = userEvent.setup();
    show(<Sorted />);
    await user.click(screen.getByRole("textbox", { name: "Note on Dead bug" }));
    await user.keyboard("{ArrowUp}");
    expect(order()).toEqual(first.map((item) => item.id));
  });
});
