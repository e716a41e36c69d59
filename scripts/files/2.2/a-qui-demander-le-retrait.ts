import type { FileMaker } from "../file-maker.ts";
import { site } from "../pages/site.ts";

type Addressee = "author" | "host" | "engine";

interface Case {
  readonly prefix: string;
  readonly name: string;
  readonly color: string;
  readonly publication: string;
  readonly steps: readonly string[];
  readonly next: Addressee;
  readonly addresses: Readonly<Record<Addressee | "other", string>>;
}

export const makeFiles: FileMaker = ({ id }) => {
  const { prefix, name, color, publication, steps, next, addresses } = CASES[id]!;
  const files = site({
    prefix, name: `Dossier « ${name} »`, color,
    pages: [
      { slug: "accueil", title: "La publication", link: "menu", body: `<p>${publication}</p>` },
      { slug: "journal", title: "Ce qui est déjà fait", link: "menu", body: steps.length ? `<ol>${steps.map((step) => `<li>${step}</li>`).join("")}</ol>` : "<p>Rien pour l'instant.</p>" },
      { slug: "mentions", title: "Mentions légales du site", link: "menu", body: `<p>Responsable de la publication : <strong>${addresses.author}</strong></p><p>Hébergeur, contenus à signaler : <strong>${addresses.host}</strong></p><p>Publicité sur le site : <strong>${addresses.other}</strong></p>` },
      { slug: "moteur", title: "Aide du moteur Trouvetout", link: "menu", body: `<p>Une page a disparu, mais son texte reste dans nos résultats ? Écrivez à <strong>${addresses.engine}</strong>. Nous ne pouvons pas changer les sites eux-mêmes.</p>` },
    ],
  });
  return { files, answer: addresses[next] };
};

const CASES: Readonly<Record<string, Case>> = {
  a: {
    prefix: "potins", name: "Potins du bahut", color: "#7a2438",
    publication: "Le 4 mars, le blog Potins du bahut révèle la maladie d'Awa, avec son nom. La page est toujours en ligne.",
    steps: ["5 mars : Awa écrit au responsable du blog et demande le retrait, avec l'adresse de la page et la raison.", "8 mars : il répond « Je refuse, c'est mon blog ».", "9 mars : captures datées de la page et de la réponse."],
    next: "host", addresses: { author: "redac@potins-bahut.example", host: "signaler@hostibel.example", engine: "retraits@trouvetout.example", other: "pub@regie-clic.example" },
  },
  b: {
    prefix: "colo", name: "Photo de colo", color: "#1f5a70",
    publication: "Une photo gênante de Tom en colonie était sur le site d'un journal local. Quand on cherche son nom, elle apparaît encore en petit dans les résultats de Trouvetout.",
    steps: ["2 juin : Tom écrit au journal.", "3 juin : le journal accepte et supprime la page. L'hébergeur efface aussi ses copies.", "20 juin : la page donne « 404, introuvable », mais le moteur montre toujours la photo."],
    next: "engine", addresses: { author: "journal@echo-du-lac.example", host: "abus@serveurs-du-lac.example", engine: "oubli@trouvetout.example", other: "annonces@echo-du-lac.example" },
  },
  c: {
    prefix: "gala", name: "Vidéo du gala", color: "#45601d",
    publication: "Hier, le site du club de danse a publié une vidéo du gala. On y reconnaît Mei, qui n'avait pas donné son accord. Le club ne le sait sans doute pas.",
    steps: [],
    next: "author", addresses: { author: "bureau@danse-vierlon.example", host: "alerte@nuage-ouest.example", engine: "effacer@trouvetout.example", other: "sponsors@danse-vierlon.example" },
  },
};
