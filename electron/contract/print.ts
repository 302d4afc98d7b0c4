import * as z from "zod";

export const Paper = z.enum(["A4", "Letter"]);
export type Paper = z.infer<typeof Paper>;

/** What is drawn for paper just now, on this paper; `name` is the file's without its ending. */
export const PdfWanted = z.object({ name: z.string().min(1).max(120), paper: Paper }).readonly();
export type PdfWanted = z.infer<typeof PdfWanted>;
