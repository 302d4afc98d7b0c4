import * as z from "zod";
import { Name } from "./quantity.ts";
import { placeFields, placesOf, Prescription } from "./routine.ts";

export const TemplateId = z.uuid().brand<"TemplateId">();
export type TemplateId = z.infer<typeof TemplateId>;

export const TemplateItem = z.object({ prescription: Prescription, ...placeFields }).readonly();
export type TemplateItem = z.infer<typeof TemplateItem>;

/** What a person keeps of a routine to begin others from: what it asks for, without its days and its log. */
export const Template = z.object({ id: TemplateId, name: Name, items: placesOf(TemplateItem) }).readonly();
export type Template = z.infer<typeof Template>;
