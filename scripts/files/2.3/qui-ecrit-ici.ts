import type { FileMaker } from "../file-maker.ts";
import { card } from "../screens/app-screen.ts";
import { goTo, screenFlow } from "../screens/screen-flow.ts";

interface SharedText {
  readonly title: string;
  readonly owner: string;
  /** Who has the document open. */
  readonly present: readonly string[];
  /** Titles and texts; `at` is where somebody's cursor stands. */
  readonly parts: readonly { readonly title: string; readonly text: string; readonly at?: string }[];
}

const SPACES: Readonly<Record<string, readonly SharedText[]>> = {
  a: [
    { title: "Guide du CDI (ancien)", owner: "M. Brun", present: ["Théo"], parts: [{ title: "Horaires", text: "Le CDI ouvre de 9 h à 16 h.", at: "Théo" }, { title: "Emprunts", text: "Trois livres, deux semaines." }] },
    { title: "Guide du CDI, nouvelle version", owner: "Mme Colin", present: ["Rose", "Bakary", "Mei"], parts: [{ title: "Horaires", text: "Le CDI ouvre de 8 h à 17 h", at: "Mei" }, { title: "Emprunts", text: "Quatre livres pour trois semaines." }, { title: "Coin lecture", text: "Les poufs sont à", at: "Bakary" }] },
    { title: "Liste des mangas", owner: "Bakary", present: ["Rose"], parts: [{ title: "À acheter", text: "Trois tomes.", at: "Rose" }] },
  ],
  b: [
    { title: "Menu du goûter", owner: "Lina", present: ["Lina", "Omar"], parts: [{ title: "Salé", text: "Des cakes.", at: "Omar" }, { title: "Sucré", text: "Des crêpes.", at: "Lina" }] },
    { title: "Règles du jardin, brouillon", owner: "Noé", present: ["Noé"], parts: [{ title: "Arroser", text: "Le soir.", at: "Noé" }] },
    { title: "Règles du jardin, à relire", owner: "M. Kaya", present: ["Jade", "Omar", "Lina", "Noé"], parts: [{ title: "Arroser", text: "Le soir, à tour de rôle", at: "Jade" }, { title: "Outils", text: "Chacun range", at: "Lina" }, { title: "Compost", text: "Ni viande, ni pain", at: "Noé" }] },
  ],
  c: [
    { title: "Carnet du voyage à Tarvel", owner: "Mme Payet", present: ["Ivan", "Sofia", "Wei", "Anouk"], parts: [{ title: "Jour 1", text: "Le musée du papier", at: "Wei" }, { title: "Jour 2", text: "La visite du pont", at: "Anouk" }, { title: "Jour 3", text: "Le retour en train", at: "Sofia" }] },
    { title: "Photos du voyage", owner: "Ivan", present: ["Sofia"], parts: [{ title: "Jour 2", text: "Douze images.", at: "Sofia" }] },
    { title: "Budget du voyage", owner: "Mme Payet", present: ["Wei", "Ivan"], parts: [{ title: "Jour 2", text: "Entrées : 6 € par personne", at: "Ivan" }] },
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const texts = SPACES[id]!;
  const sought = texts.find(({ title }) => title === values["titre"])!;
  const list = { id: "partages", title: "Partagés avec moi", body: texts.map(({ title, owner }, index) => goTo(`t${index}`, `<strong>${title}</strong><br>partagé par ${owner}`, "line")).join("\n") };
  const opened = texts.map(({ title, present, parts }, index) => ({
    id: `t${index}`,
    title,
    body: `<p>Ouvert en ce moment par : ${present.map((name) => `<span class="person">${name}</span>`).join(" ")}</p>${card(parts.map((part) => `<h3>${part.title}</h3><p>${part.text}${part.at ? `<span class="cursor"><span class="hidden"> (curseur : </span>${part.at}<span class="hidden">)</span></span>` : ""}</p>`).join("\n"))}${goTo("partages", "Retour")}`,
  }));
  return {
    files: { [String(values["page"])]: screenFlow({ service: "Ensemble", title: "Documents", aside: `Compte : ${values["qui"]}`, color: "#245c3a", css: CSS }, [list, ...opened]) },
    answer: { ecrit: sought.parts.find(({ title }) => title === values["partie"])!.at, lit: sought.present.find((name) => sought.parts.every(({ at }) => at !== name)) },
  };
};

const CSS = ".person { background: #dcefe2; border-radius: 1rem; padding: .15rem .7rem; } h3 { font-size: 1rem; margin: .8rem 0 .2rem; } .cursor { border-left: 3px solid #9a1f5c; background: #9a1f5c; border-radius: 0 .3rem .3rem 0; color: #fff; font-size: .8rem; margin-left: .15rem; padding: .1rem .4rem; } .hidden { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }";
