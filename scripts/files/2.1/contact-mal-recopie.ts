import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";
import { appScreen, card } from "../screens/app-screen.ts";
import { drawPeople } from "../screens/people.ts";

/** The line copied wrong into the address book, and what it says there. */
const SLIPS: Readonly<Record<string, { readonly line: "telephone" | "courriel" | "adresse"; readonly shown: string }>> = {
  a: { line: "telephone", shown: "06 39 98 47 12" },
  b: { line: "adresse", shown: "81 rue du Port, Lourre" },
  c: { line: "courriel", shown: "hana.colin@velo-rouge.example" },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { line, shown } = SLIPS[id]!;
  const [first, last] = [String(values["prenom"]), String(values["nom"])];
  const sought = { first, last, lines: { telephone: String(values["telephone"]), courriel: String(values["courriel"]), adresse: String(values["adresse"]), [line]: shown } };
  const random = seededRandom(`carnet-${id}`);
  const streets = ["rue du Four", "place Verte", "quai des Tanneurs", "impasse du Puits"];
  const others = drawPeople(26, random)
    .filter(({ firstName, surname }) => firstName !== first && surname !== last)
    .map(({ firstName, surname, phone }, index) => ({ first: firstName, last: surname, lines: { telephone: phone, courriel: `${plain(firstName)}.${plain(surname)}@courrielis.example`, adresse: `${3 + index * 2} ${streets[index % streets.length]}, Orval` } }));
  const namesake = { first: String(values["homonyme"]), last, lines: { telephone: "06 39 98 05 61", courriel: `${plain(String(values["homonyme"]))}@fjord.example`, adresse: "4 allée des Pins, Brume" } };
  const contacts = [...others, namesake, sought].sort((one, other) => `${one.last} ${one.first}`.localeCompare(`${other.last} ${other.first}`, "fr"));
  return {
    files: { [String(values["page"])]: appScreen({ service: "Carnet", title: "Mes contacts", aside: `${contacts.length} contacts, par nom`, color: "#7a4a16", css: "p { overflow-wrap: anywhere; }", body: contacts.map(({ first: given, last: name, lines }) => card(`<h2>${name} ${given}</h2><p>Téléphone : ${lines.telephone}</p><p>Courriel : ${lines.courriel}</p><p>Adresse : ${lines.adresse}</p>`)).join("\n") }) },
    answer: { ligne: line, faux: line === "adresse" ? [shown, shown.split(",")[0]] : shown },
  };
};

function plain(name: string): string {
  return name.normalize("NFD").replaceAll(/[\u0300-\u036f\s]/g, "").toLowerCase();
}
