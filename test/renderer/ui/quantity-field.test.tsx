import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type JSX, useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { QuantityField } from "../../../renderer/ui/quantity-field.tsx";
import { show } from "./show.tsx";

afterEach(cleanup);

const Asked = (): JSX.Element => {
  const [reps, setReps] = useState(8);
  return (
    <>
      <QuantityField label="Reps" value={reps} min={1} max={12} onChange={setReps} />
      <output>{reps}</output>
    </>
  );
};

const stored = (): string | null => screen.getByRole("status").textContent;

describe("a quantity", () => {
  it("goes out on Enter, and by the up and down keys at once", async () => {
    const user = userEvent.setup();
    show(<Asked />);
    const field = screen.getByRole("textbox", { name: "Reps" });
    await user.clear(field);
    await user.type(field, "10{Enter}");
    expect(stored()).toBe("10");
    await user.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}");
    expect(stored()).toBe("12");
  });

  it("says nothing while a number is half typed, and Escape brings back what was", async () => {
    const user = userEvent.setup();
    show(<Asked />);
    const field = screen.getByRole("textbox", { name: "Reps" });
    await user.clear(field);
    await user.type(field, "0");
    expect(screen.queryByRole("alert")).toBeNull();
    await user.keyboard("{Escape}");
    expect((field as HTMLInputElement).value).toBe("8");
  });

  it.each(["0", "13", "x", ""])("keeps %j on the field, says what fits, and stores nothing", async (typed) => {
    const user = userEvent.setup();
    show(<Asked />);
    const field = screen.getByRole("textbox", { name: "Reps" });
    await user.clear(field);
    if (typed !== "") await user.type(field, typed);
    await user.tab();
    expect(screen.getByRole("alert").textContent).toBe("Please give a number from 1 to 12.");
    expect((field as HTMLInputElement).value).toBe(typed);
    expect(stored()).toBe("8");
  });
});
