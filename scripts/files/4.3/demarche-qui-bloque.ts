import type { FileMaker } from "../file-maker.ts";
import { frenchPage } from "../pages/french-page.ts";

type Block = "image" | "audio" | "souris" | "couleur" | "bon";

const SERVICES: Readonly<Record<string, { title: string; color: string; order: readonly Block[] }>> = {
  a: { title: "Inscription à la piscine", color: "#0f5a78", order: ["audio", "bon", "image", "couleur", "souris"] },
  b: { title: "Carte de bus", color: "#6a3a10", order: ["couleur", "souris", "audio", "bon", "image"] },
  c: { title: "Prêt d'un instrument", color: "#47306e", order: ["souris", "image", "couleur", "audio", "bon"] },
};

/** Each obstacle is real: a link without a name, words that only sound, a list that only a pointer opens, a state told by colour. */
const BLOCKS: Readonly<Record<Block, string>> = {
  image: `<p>Pour continuer, appuie ici :</p><a class="next" href="#suite"><svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true"><path d="M8 20h20M20 10l10 10-10 10" fill="none" stroke="#fff" stroke-width="5"/></svg></a>`,
  audio: `<p>La liste des papiers à apporter est dite dans ce message vocal. Elle n'est écrite nulle part.</p><p class="player">▶ Message vocal, 1 min 20</p>`,
  souris: `<p>Choisis ton site. La liste s'ouvre quand le pointeur passe dessus.</p><div class="menu">Choisir un site ▾<ul><li>Site Nord</li><li>Site Sud</li></ul></div>`,
  couleur: `<p>Les jours libres sont en vert, les jours complets en rouge.</p><p class="days"><span style="background:#2e8b57">Lundi</span> <span style="background:#b03a3a">Mardi</span> <span style="background:#2e8b57">Jeudi</span></p>`,
  bon: `<form><p><label for="nom">Ton nom</label> <input id="nom" type="text"></p><p><label for="age">Ton âge</label> <input id="age" type="text"></p></form>`,
};

const PEOPLE: Readonly<Record<string, Block>> = { lina: "image", marc: "audio", aya: "souris", tom: "couleur" };

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, color, order } = SERVICES[id]!;
  const sections = order.map((block, index) => `<section><h2>Étape ${index + 1}</h2>${BLOCKS[block]}</section>`);
  const page = frenchPage({ title, css: css(color), body: `<main><h1>${title}</h1>\n${sections.join("\n")}\n<p id="suite" class="note">Page inventée pour un exercice.</p></main>` });
  return { files: { [String(values["page"])]: page }, answer: Object.fromEntries(Object.entries(PEOPLE).map(([who, block]) => [who, `e${order.indexOf(block) + 1}`])) };
};

function css(color: string): string {
  return `
main { max-width: 40rem; margin: 0 auto; padding: 1rem; }
h1 { color: ${color}; } h2 { font-size: 1.1rem; margin: 0 0 .4rem; }
section { border: 1px solid #c8ccd6; border-radius: .5rem; padding: .8rem 1rem; margin-bottom: .8rem; }
.next { display: inline-block; background: ${color}; border-radius: .5rem; padding: .3rem .8rem; }
.player { background: #eef0f5; border-radius: 2rem; padding: .5rem 1rem; display: inline-block; }
.menu { display: inline-block; border: 2px solid ${color}; border-radius: .4rem; padding: .4rem .8rem; }
.menu ul { display: none; } .menu:hover ul { display: block; }
.days span { color: #fff; padding: .3rem .8rem; border-radius: .3rem; }
.note { color: #4a5163; font-size: .9rem; }
`;
}
