/** What is shipped with Supine, and its licence. */
export const licences: readonly { readonly name: string; readonly licence: string }[] = [
  { name: "Electron", licence: "MIT" },
  { name: "Chromium", licence: "BSD-3-Clause and others" },
  { name: "SQLite", licence: "Public domain" },
  { name: "better-sqlite3", licence: "MIT" },
  { name: "React", licence: "MIT" },
  { name: "Mantine", licence: "MIT" },
  { name: "TanStack Query", licence: "MIT" },
  { name: "Recharts", licence: "MIT" },
  { name: "Zod", licence: "MIT" },
  { name: "FormatJS", licence: "BSD-3-Clause" },
  { name: "Tabler Icons", licence: "MIT" },
  { name: "Inter typeface", licence: "OFL-1.1" },
];

/** Where the numbers that are not Supine's own come from, as their authors name them. */
export const sources: readonly string[] = [
  "Bogduk and others 1992: the psoas and the lumbar spine",
  "de Leva 1996: masses and lengths of body segments",
  "Ostelo and others 2008: how large a change of a rating matters",
  "Finucane and others 2020: red flags, the IFOMPT framework",
  "NHS and Oxford leaflets on back pain and cauda equina: warning signs",
  "Calatayud and others 2019: core exercises in people with back pain",
  "Krause and others 2005: double leg lowering",
  "Thomeé 1997 and Silbernagel and others 2007: training guided by pain; Supine’s own limits are stricter",
  "Mueller and Niederer 2020; Owen and others 2020: how much and how often",
  "Foster and others 2021; Wang and others 2020: training load, and its limits",
];
