import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { ChartWithTable } from "../../../renderer/charts/chart-with-table.tsx";
import { show } from "./show.tsx";

afterEach(cleanup);

describe("a chart", () => {
  it("turns into a table of the same numbers with the same title and sentence, and back", async () => {
    const user = userEvent.setup();
    show(
      <ChartWithTable
        title="Pain"
        sentence="Pain fell from 4 to 2."
        columns={["Day", "After", "Morning"]}
        rows={[
          ["2 March", 4, 3],
          ["4 March", 2, 1],
        ]}
      >
        <p>the chart</p>
      </ChartWithTable>,
    );
    expect(screen.getByRole("region", { name: "Pain" })).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    expect(screen.queryByText("the chart")).toBeNull();
    const table = screen.getByRole("table", { name: "Pain", description: "Pain fell from 4 to 2." });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((cell) => cell.textContent),
    ).toEqual(["Day", "After", "Morning"]);
    const row = within(table).getByRole("rowheader", { name: "4 March" }).closest("tr");
    expect([...(row?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent)).toEqual(["2", "1"]);
    await user.click(screen.getByRole("button", { name: "Show as chart" }));
    expect(screen.getByText("the chart")).toBeTruthy();
  });
});
