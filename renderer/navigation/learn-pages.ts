import * as z from "zod";
import type { Message } from "../i18n/t.ts";

/** The pages to read up on, in the order they build on each other. */
export const LearnPage = z.enum(["leg_raises", "flat_back", "breathing", "soreness", "see_somebody"]);
export type LearnPage = z.infer<typeof LearnPage>;

type Heading = { readonly title: Message; readonly summary: Message; readonly words: Message };

export const learnPages: Readonly<Record<LearnPage, Heading>> = {
  leg_raises: {
    title: "Why leg raises pull on the back",
    summary: "A long lever, a pelvis that tips, and what makes it lighter.",
    words: "psoas hip flexors lever pelvis",
  },
  flat_back: {
    title: "The flat-back check with the hands",
    summary: "Feel how low your legs can go while the lower back stays down.",
    words: "pelvic tilt test hollow arch",
  },
  breathing: {
    title: "Bracing and breathing",
    summary: "A firm belly that holds the pelvis, without holding your breath.",
    words: "breath belly core",
  },
  soreness: {
    title: "Soreness or pain",
    summary: "Two feelings that are logged apart, and how to tell them.",
    words: "sore muscles ache doms hurts",
  },
  see_somebody: {
    title: "When to see somebody",
    summary: "Signs that are not a training matter, and what to do about them.",
    words: "doctor physio red flag warning signs emergency numb",
  },
};
