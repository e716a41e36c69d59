import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { zip } from "../formats/zip.ts";

interface Repair {
  readonly title: string;
  readonly text: string;
  /** The true address of the linked page, and the wrong one. */
  readonly link: readonly [right: string, wrong: string, words: string];
  readonly image: readonly [right: string, wrong: string, alt: string];
  /** What the control number starts from, and what each repair adds. */
  readonly control: readonly [start: number, title: number, link: number, image: number];
}

const REPAIRS: Readonly<Record<string, Repair>> = {
  a: { title: "Club d'escalade", text: "Le mur est ouvert le mardi soir.", link: ["horaires.html", "horaire.htm", "Les horaires"], image: ["plan.svg", "plan.png", "Plan du gymnase"], control: [14, 137, 251, 388] },
  b: { title: "Chorale des Tilleuls", text: "Nous chantons chaque vendredi midi.", link: ["repertoire.html", "repertoir.html", "Nos chansons"], image: ["salle.svg", "sale.svg", "Plan de la salle"], control: [23, 164, 219, 342] },
  c: { title: "Atelier de sérigraphie", text: "On imprime des affiches à la main.", link: ["stages.html", "stage.html", "Les stages"], image: ["presse.svg", "presse.jpg", "Dessin de la presse"], control: [31, 118, 273, 406] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const repair = REPAIRS[id]!;
  const { title, text, link: [page, wrongPage, words], image: [picture, wrongPicture, alt], control } = repair;
  const [start, ofTitle, ofLink, ofImage] = control;
  const home = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>

<p>${escapeHtml(title)}</p>

<p>${escapeHtml(text)}</p>

<a href="${wrongPage}">${escapeHtml(words)}</a>

<img src="${wrongPicture}" alt="">

<div class="controle">Nombre de contrôle : </div>

</body>
</html>
`;
  const style = `body { font: 1.1rem/1.5 sans-serif; margin: 2rem; counter-reset: controle ${start}; }
h1 { color: #1f4f7a; counter-increment: controle ${ofTitle}; }
a[href="${page}"] { counter-increment: controle ${ofLink}; }
img { display: block; margin: 1rem 0; }
img[src="${picture}"][alt="${alt}"] { counter-increment: controle ${ofImage}; }
.controle { background: #fff3c4; padding: .5rem 1rem; }
.controle::after { content: counter(controle); font-weight: bold; }
`;
  const other = `<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><title>${escapeHtml(words)}</title></head><body><h1>${escapeHtml(words)}</h1><p>Cette page est déjà prête.</p></body></html>\n`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="140" viewBox="0 0 240 140"><rect width="240" height="140" fill="#e7eef5"/><rect x="30" y="30" width="180" height="80" fill="none" stroke="#1f4f7a" stroke-width="5"/><text x="120" y="78" text-anchor="middle" font-family="sans-serif" font-size="20">${escapeHtml(alt)}</text></svg>\n`;
  return {
    files: { [String(values["fichier"])]: zip({ "index.html": home, "style.css": style, [page]: other, [picture]: drawing }) },
    answer: start + ofTitle + ofLink + ofImage,
  };
};
