import { Button, Group, Table, Title } from "@mantine/core";
import { type JSX, type ReactNode, useId, useState } from "react";
import { t } from "../i18n/t.ts";
import { CopyTable } from "./copy-table.tsx";
import classes from "./chart-with-table.module.css";

type ChartWithTableProps = {
  readonly title: string;
  /** What the chart says, in one sentence. */
  readonly sentence: string;
  readonly columns: readonly string[];
  /** The same numbers as the chart; the first cell of a row names it. */
  readonly rows: readonly (readonly (string | number)[])[];
  readonly children: ReactNode;
};

/** A chart with its one-sentence summary, and the same numbers as a real table. */
export const ChartWithTable = ({ title, sentence, columns, rows, children }: ChartWithTableProps): JSX.Element => {
  const [asTable, setAsTable] = useState(false);
  const heading = useId();
  const summary = useId();
  return (
    <section className={classes["chart"]} aria-labelledby={heading}>
      <Group justify="space-between" align="flex-start">
        <Title order={2} id={heading}>
          {title}
        </Title>
        <Group gap={4} wrap="nowrap" flex="none">
          <CopyTable title={title} columns={columns} rows={rows} />
          <Button variant="default" size="xs" onClick={() => setAsTable((before) => !before)}>
            {asTable ? t("Show as chart") : t("Show as table")}
          </Button>
        </Group>
      </Group>
      <p id={summary} className={classes["sentence"]}>
        {sentence}
      </p>
      {asTable ? (
        // What scrolls can be scrolled by the arrow keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={classes["scroll"]} role="group" aria-labelledby={heading} tabIndex={0}>
          <Table striped className="digits" aria-labelledby={heading} aria-describedby={summary}>
            <Table.Thead>
              <Table.Tr>
                {columns.map((column) => (
                  <Table.Th key={column} scope="col">
                    {column}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(([name, ...cells]) => (
                <Table.Tr key={name}>
                  <Table.Th scope="row">{name}</Table.Th>
                  {columns.slice(1).map((column, index) => (
                    <Table.Td key={column}>{cells[index]}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      ) : (
        children
      )}
    </section>
  );
};
