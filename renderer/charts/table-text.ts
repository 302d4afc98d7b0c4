type Cell = string | number;

/** What a spreadsheet would run as a formula when it is pasted. */
const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);

const isNumber = (text: string): boolean => /^[-+]?\d+(?:[.,]\d+)?$/.test(text);

const textOf = (cell: Cell, locale: string): string => {
  // As the person's spreadsheet reads numbers: with their decimal sign, and nothing between thousands.
  if (typeof cell === "number")
    return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 }).format(cell);
  const flat = cell.replaceAll(/[\t\r\n]+/g, " ");
  return isFormula(cell) && !isNumber(cell) ? `'${flat}` : flat;
};

/** A table as tab-separated text for a spreadsheet: text that looks like a formula is marked as text, numbers stay numbers. */
export const tableText = (columns: readonly string[], rows: readonly (readonly Cell[])[], locale: string): string =>
  [columns, ...rows].map((row) => row.map((cell) => textOf(cell, locale)).join("\t")).join("\n");
