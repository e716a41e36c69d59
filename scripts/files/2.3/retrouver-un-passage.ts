import type { FileMaker } from "../file-maker.ts";

type Version = readonly [author: string, when: string, changes: Readonly<Record<string, string>>];

interface Story {
  readonly title: string;
  readonly versions: readonly Version[];
  /** The passage looked for, as first written. */
  readonly passage: string;
}

const PEOPLE = [["elif", "Elif"], ["paul", "Paul"], ["zoe", "Zoé"], ["hugo", "Hugo"]] as const;

const STORIES: Readonly<Record<string, Story>> = {
  a: {
    title: "Visite de la station d'épuration",
    passage: "trois jours",
    versions: [
      ["elif", "2025-01-13T09:10", { titre: "Visite de la station d'épuration", arrivee: "Nous sommes arrivés à dix heures.", eau: "L'eau sale passe d'abord par une grille." }],
      ["hugo", "2025-01-14T17:45", { arrivee: "Nous sommes arrivés à dix heures, en car." }],
      ["zoe", "2025-01-16T18:20", { bassin: "Puis elle repose trois jours dans un grand bassin." }],
      ["elif", "2025-01-17T08:05", { eau: "L'eau sale passe d'abord par une grille, qui retient le plastique." }],
      ["paul", "2025-01-20T19:32", { bassin: "Puis elle se repose trois jours entiers dans un très grand bassin.", fin: "Enfin, l'eau propre repart dans la rivière." }],
    ],
  },
  b: {
    title: "Critique du film « Le Phare »",
    passage: "la musique",
    versions: [
      ["hugo", "2025-02-03T14:00", { titre: "Critique du film « Le Phare »", histoire: "Un gardien vit seul dans un phare.", image: "Les images de mer sont très belles." }],
      ["zoe", "2025-02-05T18:12", { histoire: "Un vieux gardien vit seul dans un phare, loin de tout." }],
      ["paul", "2025-02-06T20:01", { son: "Par contre, la musique est trop forte." }],
      ["elif", "2025-02-11T12:50", { son: "Par contre, je trouve que la musique est beaucoup trop forte.", note: "Note : quatre sur cinq." }],
      ["hugo", "2025-02-12T07:58", { image: "Les images de mer et de tempête sont très belles." }],
    ],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, versions, passage } = STORIES[id]!;
  const texts: Record<string, string> = {};
  const full = versions.map(([author, when, changes], index) => {
    Object.assign(texts, changes);
    return { id: `v${index + 1}`, when, author, paragraphs: Object.entries(texts).map(([paragraph, text]) => ({ id: paragraph, text, ...(paragraph === "titre" ? { style: "heading" } : {}) })) };
  });
  const found = versions.find(([, , changes]) => Object.values(changes).some((text) => text.includes(passage)))!;
  const scene = {
    title,
    now: "2025-02-20T10:00",
    me: "sam",
    mode: "read",
    people: [{ id: "sam", name: "Sam", role: "commenter" }, ...PEOPLE.map(([person, name], index) => ({ id: person, name, role: index === 0 ? "owner" : "editor" }))],
    paragraphs: full.at(-1)!.paragraphs,
    versions: full,
  };
  return { files: { [String(values["scene"])]: JSON.stringify(scene, null, 1) }, answer: { qui: found[0], jour: Number(found[1].slice(8, 10)) } };
};
