import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { defineCollection } from "astro:content";
import { setFrench } from "./bank/typography.ts";

const sentence = z.string().transform(setFrench);

/** The contract of a tutorial is schemas/tutorial.schema.json; here stands only what its page shows. */
const tutorials = defineCollection({
  loader: glob({ pattern: "*.mdx", base: "./content/tutorials" }),
  schema: z.looseObject({
    title: sentence,
    summary: sentence,
    skills: z.array(z.string()),
    level: z.enum(["beginner", "intermediate", "advanced"]),
    minutes: z.number(),
    licence: z.string(),
    authors: z.array(z.string()),
    links: z
      .array(z.looseObject({ title: sentence, url: z.string(), source: z.string(), format: z.string().optional(), minutes: z.number().optional(), locale: z.string() }))
      .default([]),
  }),
});

const guide = defineCollection({
  loader: glob({ pattern: "*.mdx", base: "./content/guide" }),
  schema: z.object({ title: sentence, summary: sentence, order: z.number() }),
});

export const collections = { tutorials, guide };
