import type { FileMaker } from "../file-maker.ts";
import { appScreen, card, table } from "../screens/app-screen.ts";

const PEOPLE = ["Ada", "Bilal", "Chloé", "Driss", "Eva", "Farid", "Gaëlle", "Hugo"] as const;
type Name = (typeof PEOPLE)[number];

/** Friends go both ways. Those who share again do it for their own friends, in this order. */
const NETWORKS: Readonly<Record<string, { friends: readonly (readonly [Name, Name])[]; sharers: readonly Name[] }>> = {
  a: { friends: [["Ada", "Bilal"], ["Ada", "Chloé"], ["Bilal", "Gaëlle"], ["Bilal", "Eva"], ["Gaëlle", "Farid"], ["Chloé", "Driss"], ["Driss", "Hugo"]], sharers: ["Bilal"] },
  b: { friends: [["Ada", "Driss"], ["Ada", "Eva"], ["Driss", "Bilal"], ["Eva", "Hugo"], ["Hugo", "Farid"], ["Farid", "Gaëlle"], ["Bilal", "Chloé"]], sharers: ["Eva", "Hugo"] },
  c: { friends: [["Ada", "Farid"], ["Ada", "Hugo"], ["Farid", "Chloé"], ["Chloé", "Bilal"], ["Hugo", "Gaëlle"], ["Driss", "Gaëlle"], ["Driss", "Eva"]], sharers: ["Hugo", "Gaëlle"] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { friends, sharers } = NETWORKS[id]!;
  const friendsOf = (name: Name) => PEOPLE.filter((other) => friends.some((pair) => other !== name && pair.includes(name) && pair.includes(other)));
  const viewers = new Set<Name>(friendsOf("Ada"));
  for (const sharer of sharers) {
    if (!viewers.has(sharer)) throw new Error(`${sharer} has not seen the message`);
    for (const friend of friendsOf(sharer)) viewers.add(friend);
  }
  const body = card("<h2>Règles du réseau Ricochet</h2><ul><li>Un message « pour mes amis » est vu par les amis de son auteur.</li><li>Le bouton « Repartager » le montre aussi à <strong>tous les amis de la personne qui repartage</strong>.</li><li>L'auteur n'est pas prévenu.</li></ul>")
    + card(`<h2>Ce qui s'est passé</h2><ol><li>Ada publie pour ses amis : « ${values["message"]} »</li>${sharers.map((sharer) => `<li>${sharer} repartage le message.</li>`).join("")}</ol>`)
    + card(`<h2>Qui est ami avec qui ?</h2>${table(["Personne", "Ses amis"], PEOPLE.map((name) => [name, friendsOf(name).join(", ")]))}`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Ricochet", title: "Le trajet d'un message", color: "#264f8c", body }) },
    answer: PEOPLE.filter((name) => name !== "Ada" && viewers.has(name)).map((name) => name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")),
  };
};
