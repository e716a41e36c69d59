import type { FileMaker } from "../file-maker.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Line {
  /** What the line tells; lines that tell nothing asked for have none. */
  readonly tells?: "jour" | "heure" | "lieu" | "equipe" | "prix" | "apporter";
  readonly shown: string;
  readonly read: string;
  readonly lost?: true;
}

const poster = (alt: string, big: string, small: string) => `<svg viewBox="0 0 300 90" role="img" aria-label="${alt}"><rect width="300" height="90" rx="8" fill="#28536b"/><text x="150" y="42" fill="#fff" font-size="26" font-weight="700" text-anchor="middle">${big}</text><text x="150" y="72" fill="#fff" font-size="18" text-anchor="middle">${small}</text></svg>`;
const green = (text: string) => `<span style="color:#14672f">${text}</span>`;
const purple = (text: string) => `<span style="color:#7a1f9a">${text}</span>`;

const MESSAGES: Readonly<Record<string, readonly Line[]>> = {
  a: [
    { tells: "jour", lost: true, shown: poster("Image d'une affiche : Tournoi de ping-pong, samedi 12 avril", "Tournoi de ping-pong", "samedi 12 avril"), read: "« Image, I M G tiret 2041 point J P G »" },
    { tells: "heure", shown: "<p>Début à 14 h 📣</p>", read: "« Début à 14 heures, haut-parleur »" },
    { tells: "lieu", shown: "<p>Gymnase des Tilleuls</p>", read: "« Gymnase des Tilleuls »" },
    { tells: "equipe", lost: true, shown: `<p>Équipe verte ou équipe violette : regarde la couleur de ton prénom.</p><p>${green("Ali")}, ${purple("Rose")}, ${purple("Wei")}, ${green("Lou")}</p>`, read: "« Équipe verte ou équipe violette : regarde la couleur de ton prénom. Ali, Rose, Wei, Lou »" },
    { tells: "prix", shown: "<p><strong>Gratuit</strong></p>", read: "« Gratuit »" },
    { tells: "apporter", shown: "<ul><li>Chaussures de sport</li><li>Gourde</li></ul>", read: "« Liste de 2 éléments. Chaussures de sport. Gourde »" },
  ],
  b: [
    { tells: "jour", shown: "<h2>Atelier pain : mercredi 5 novembre</h2>", read: "« Titre, Atelier pain : mercredi 5 novembre »" },
    { tells: "heure", lost: true, shown: "<p>Début : <del>14 h</del> 15 h</p>", read: "« Début : 14 heures 15 heures »" },
    { tells: "lieu", lost: true, shown: poster("Image d'un plan : rendez-vous à la boulangerie, place Verte", "Rendez-vous ici :", "boulangerie, place Verte"), read: "« Image, plan »" },
    { tells: "equipe", shown: "<p>Groupe 1 : Mei, Tom. Groupe 2 : Ivan, Lina.</p>", read: "« Groupe 1 : Mei, Tom. Groupe 2 : Ivan, Lina »" },
    { tells: "prix", shown: "<p>Prix : 3 € 🥖🥖</p>", read: "« Prix : 3 euros, baguette, baguette »" },
    { tells: "apporter", shown: "<p>Apporte un tablier et une boîte.</p>", read: "« Apporte un tablier et une boîte »" },
  ],
  c: [
    { tells: "jour", shown: "<p>Sortie au phare, dimanche 1er juin ☀️</p>", read: "« Sortie au phare, dimanche premier juin, soleil »" },
    { tells: "heure", shown: "<p>Départ du car : <strong>8 h 15</strong></p>", read: "« Départ du car : 8 heures 15 »" },
    { tells: "lieu", shown: "<p>Rendez-vous : parking du collège</p>", read: "« Rendez-vous : parking du collège »" },
    { tells: "equipe", lost: true, shown: `<p>Les prénoms en violet montent dans le car 2 :</p><p>${purple("Sofia")}, ${green("Malo")}, ${green("Yuna")}, ${purple("Bakary")}</p>`, read: "« Les prénoms en violet montent dans le car 2 : Sofia, Malo, Yuna, Bakary »" },
    { tells: "prix", lost: true, shown: "<p>Participation : <del>12 €</del> 7 €</p>", read: "« Participation : 12 euros 7 euros »" },
    { tells: "apporter", lost: true, shown: poster("Image d'un dessin : pique-nique et imperméable", "À prendre :", "pique-nique et imperméable"), read: "« Image, dessin sans titre 3 »" },
  ],
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const lines = MESSAGES[id]!;
  const body = card(`<h2>Ce qui s'affiche</h2>${lines.map(({ shown }) => shown).join("\n")}`) + card(`<h2>Ce que dit le lecteur d'écran</h2>${lines.map(({ read }) => `<p>${read}</p>`).join("\n")}`);
  return {
    files: { [String(values["page"])]: appScreen({ service: "Papote", title: "Le message, vu et entendu", aside: `Message : ${values["qui"]}`, color: "#6b3f7d", body }) },
    answer: lines.filter(({ lost }) => lost).map(({ tells }) => tells),
  };
};
