import type { FileMaker } from "../file-maker.ts";
import { eml } from "../formats/eml.ts";

interface Letter {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly date: string;
  readonly site: string;
  readonly pixel: string;
  readonly offers: readonly (readonly [title: string, text: string])[];
}

export const makeFiles: FileMaker = ({ id, values }) => {
  const letter = LETTERS[id]!;
  const html = page(letter);
  const message = eml({ from: letter.from, to: letter.to, subject: letter.subject, date: letter.date, headers: { "Message-ID": `<${id}77120.5530@${letter.site}>`, "List-Unsubscribe": `<https://${letter.site}/desinscription?c=77120>` }, text: `Ce message s'affiche mieux avec les images.\n\nhttps://${letter.site}/lettre`, html });
  const invisible = [...html.matchAll(/<img [^>]*>/g)].map(([tag]) => tag).filter((tag) => /width="1" height="1"/.test(tag));
  if (invisible.length !== 1) throw new Error(`invisible images: ${invisible.length}`);
  const { hostname } = new URL(/src="([^"]+)"/.exec(invisible[0]!)![1]!);
  return {
    files: { [String(values["eml"])]: message, [String(values["source"])]: `\uFEFF${message}` },
    answer: [hostname, `${hostname}/`, `https://${hostname}`, `https://${hostname}/`],
  };
};

function page({ site, subject, offers, pixel }: Letter): string {
  const blocks = offers.map(([title, text], index) => `<table width="600" cellpadding="12"><tr>
<td width="200"><img src="https://images.${site}/offres/${index + 1}.jpg" width="180" height="120" alt="${title}"></td>
<td><h2>${title}</h2><p>${text}</p><p><a href="https://${site}/aller?o=${index + 1}&utm_source=infolettre&utm_medium=email">Voir</a></p></td>
</tr></table>`);
  const middle = Math.ceil(blocks.length / 2);
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>${subject}</title></head>
<body style="font-family: sans-serif; background: #f4f4f4">
<img src="https://images.${site}/logo.png" width="240" height="60" alt="Logo">
<h1>${subject}</h1>
${blocks.slice(0, middle).join("\n")}
<img src="https://images.${site}/separateur.png" width="600" height="8" alt="">
<img src="${pixel}" width="1" height="1" alt="" style="border:0">
${blocks.slice(middle).join("\n")}
<img src="https://images.${site}/pied.png" width="600" height="40" alt="">
<p style="font-size: 12px"><a href="https://${site}/desinscription?c=77120">Se désinscrire</a> – <a href="https://${site}/vie-privee">Vie privée</a></p>
</body>
</html>`;
}

const LETTERS: Readonly<Record<string, Letter>> = {
  a: {
    from: "Foulée <bonjour@foulee.example>",
    to: "nora.haddad@courrielis.example",
    subject: "Les baskets du printemps",
    date: "Mon, 11 Mar 2024 08:02:14 +0100",
    site: "foulee.example",
    pixel: "https://o.mesurine.example/p.gif?l=8841&amp;d=N0RA-77120",
    offers: [["Cavale", "Légère et souple."], ["Sentier", "Pour courir en forêt."], ["Retour", "Faite de vieux filets de pêche."], ["Éclair", "Pour la piste."]],
  },
  b: {
    from: "Billets & Cie <agenda@billets.example>",
    to: "ivan.petrov@fjord.example",
    subject: "Les concerts de la semaine",
    date: "Thu, 19 Oct 2023 17:30:51 +0200",
    site: "billets.example",
    pixel: "https://clic3.suivix.example/v/ouvert.png?m=20231019&amp;u=5f3a-ivan",
    offers: [["Jazz au port", "Trio et piano."], ["Nuit du luth", "Trois heures de musique."], ["Fanfare", "Gratuit, place du Marché."], ["Chorale", "Quarante voix."], ["Rap en scène", "Scène ouverte."]],
  },
  c: {
    from: "Quizzine <lettre@quizzine.example>",
    to: "rose.m@poste-libre.example",
    subject: "Un nouveau quiz t'attend",
    date: "Wed, 07 Feb 2024 12:11:09 +0100",
    site: "quizzine.example",
    pixel: "https://img-lecture.datamiel.example/x?envoi=311&amp;abonne=5530-rose",
    offers: [["Quel arbre es-tu ?", "Dix questions."], ["Vrai ou faux : la mer", "Cinq minutes."], ["Les capitales", "Bats ton record."]],
  },
};
