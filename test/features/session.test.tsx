// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { RunningSession } from "../../renderer/features/session/running-session.tsx";
import { aSessionStart } from "../builders.ts";
import { the } from "../store/a-store.ts";
import { type Given, show } from "./harness.tsx";

const open = (part: object = {}): Given => ({ seed: (ask) => ask("session.start", aSessionStart(part)) });

describe("the running session", () => {
  it("says where to start one when none is open", async () => {
    await show(<RunningSession />);
    expect((await screen.findByText("No session is open. Start one from today’s plan.")).isConnected).toBe(true);
  });

  it("stores a set at once when it is ticked, and takes it back", async () => {
    const { ask, user } = await show(<RunningSession />, open());
    const set = await screen.findByRole("checkbox", { name: /^Set 1 of 3 done/ });
    await user.click(set);
    await waitFor(() => expect(the(ask("session.current")?.exercises ?? []).sets).toHaveLength(1));
    await user.click(set);
    await waitFor(() => expect(the(ask("session.current")?.exercises ?? []).sets).toHaveLength(0));
  });

  it("goes to the next set after a tick, so that a set is one key", async () => {
    const { ask, user } = await show(<RunningSession />, open());
    (await screen.findByRole("checkbox", { name: /^Set 1 of 3 done/ })).focus();
    await user.keyboard(" ");
    await user.keyboard(" ");
    await waitFor(() => expect(the(ask("session.current")?.exercises ?? []).sets).toHaveLength(2));
  });

  it("stores all kept and single misses of the technique list", async () => {
    const { ask, user } = await show(<RunningSession />, open());
    await user.click(await screen.findByRole("button", { name: /^All kept/ }));
    await waitFor(() => expect(the(ask("session.current")?.exercises ?? []).missed).toEqual([]));
    await user.click(screen.getByRole("checkbox", { name: /^Held my breath/ }));
    await waitFor(() =>
      expect(the(ask("session.current")?.exercises ?? []).missed).toEqual(["kept_breathing"]),
    );
  });

  it("says at once to end the session at 7", async () => {
    const { user } = await show(<RunningSession />, open());
    await user.click(await screen.findByRole("button", { name: /^I feel something/ }));
    await user.click(screen.getByRole("radio", { name: "7, severe" }));
    const notice = await screen.findByRole("alert");
    expect(within(notice).getByText(/end the session here/).isConnected).toBe(true);
    await user.click(within(notice).getByRole("button", { name: "End the session" }));
    expect((await screen.findByRole("button", { name: "Finish and say how it felt" })).isConnected).toBe(true);
  });

  it("finishes and asks how it felt; undo opens it again", async () => {
    const { ask, user, where } = await show(<RunningSession />, open());
    await user.click(await screen.findByRole("button", { name: "Finish session" }));
    await user.click(await screen.findByRole("button", { name: "Finish and say how it felt" }));
    await waitFor(() => expect(where()).toMatchObject({ kind: "pain", subject: { kind: "session" } }));
    expect(ask("session.current")).toBeNull();
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(ask("session.current")).not.toBeNull());
  });

  it("is let go and comes back by undo", async () => {
    const { ask, user } = await show(<RunningSession />, open());
    await user.click(await screen.findByRole("button", { name: "More about this session" }));
    await user.click(await screen.findByRole("menuitem", { name: "Let this session go" }));
    await waitFor(() => expect(ask("session.current")).toBeNull());
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(ask("session.current")).not.toBeNull());
  });
});
