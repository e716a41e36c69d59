import { integerBetween, pickWeighted, shuffle } from "../data/draw.ts";
import type { FileMaker } from "../file-maker.ts";
import { htmlPage } from "../formats/html-page.ts";
import { seededRandom } from "../formats/seeded-random.ts";

const SPECIES = [["mésange", 9], ["rouge-gorge", 7], ["merle", 8], ["pinson", 6], ["moineau", 9], ["corneille", 5], ["pigeon", 7]] as const;
const PLACES = ["près de la mare", "dans la haie", "sur le toit", "au pied du chêne", "sur la mangeoire", "dans le pré"];

export const makeFiles: FileMaker = ({ id, values }) => {
  const random = seededRandom(`observations ${id}`);
  const sightings = [
    ...Array.from({ length: 190 }, () => pickWeighted(random, SPECIES) as string),
    ...Array.from({ length: integerBetween(random, 9, 16) }, () => String(values["espece"])),
  ];
  const rows = shuffle(random, sightings).map((species, rank) => `<li>Semaine ${1 + Math.floor(rank / 8)} – un oiseau : ${species}, ${pickWeighted(random, PLACES.map((place) => [place, 1] as const))}</li>`);
  const body = `<main><h1>Carnet des oiseaux de la cour</h1><p>Une ligne par oiseau vu.</p><ol>${rows.join("\n")}</ol></main>`;
  const css = "main { padding: 1rem; } ol { padding-left: 3rem; }";
  return { files: { [`carnet-${id}.html`]: htmlPage({ title: "Carnet des oiseaux", body, css }) }, answer: sightings.filter((species) => species === values["espece"]).length };
};
