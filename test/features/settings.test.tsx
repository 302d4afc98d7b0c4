// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Settings } from "../../renderer/features/settings/settings.tsx";
import { show } from "./harness.tsx";

describe("measures", () => {
  it("are stored as kilograms and metres, and can be taken away again", async () => {
    const { user, ask } = await show(<Settings />);
    await user.type(screen.getByRole("textbox", { name: "Weight" }), "62.5");
    await user.type(screen.getByRole("textbox", { name: "Height" }), "165{Enter}");
    await user.click(screen.getByRole("radio", { name: "Woman" }));
    const measured = { proportions: "woman", massKilograms: 62.5, heightMetres: 1.65 };
    await waitFor(() => expect(ask("profile.get").body).toEqual(measured));
    await user.clear(screen.getByRole("textbox", { name: "Weight" }));
    await user.tab();
    await waitFor(() => expect(ask("profile.get").body.massKilograms).toBeNull());
  });

  it("that cannot be are kept in their field with what fits, and not stored", async () => {
    const { user, ask } = await show(<Settings />);
    const weight = screen.getByRole<HTMLInputElement>("textbox", { name: "Weight" });
    await user.type(weight, "20");
    await user.tab();
    expect(await screen.findByText("Please give 30 to 250 kg, or leave it empty.")).toBeTruthy();
    expect(weight.value).toBe("20 kg");
    expect(ask("profile.get").body.massKilograms).toBeNull();
  });
});
