import type { FileMaker } from "../file-maker.ts";
import { frenchPage } from "../pages/french-page.ts";

interface Text {
  readonly words: string;
  readonly ink: string;
  readonly ground: string;
  /** At least 24 pixels: less contrast is enough. */
  readonly large?: true;
}

const POSTERS: Readonly<Record<string, { title: string; texts: readonly Text[] }>> = {
  a: {
    title: "Tournoi d'échecs",
    texts: [{ words: "Tournoi d'échecs", ink: "#d96c00", ground: "#ffffff", large: true }, { words: "Samedi à 14 h, salle 3", ink: "#8a8a8a", ground: "#ffffff" }, { words: "Ouvert à tous les niveaux", ink: "#1f4e79", ground: "#e8f0f8" }, { words: "Inscription au CDI", ink: "#e07b00", ground: "#fff6dd" }, { words: "Goûter offert", ink: "#5a5a5a", ground: "#ffe08a" }],
  },
  b: {
    title: "Ciné-club",
    texts: [{ words: "Ciné-club", ink: "#7fa8d6", ground: "#ffffff", large: true }, { words: "Un film chaque mardi", ink: "#ffffff", ground: "#2e7d5b" }, { words: "Débat après la séance", ink: "#ffffff", ground: "#459a73" }, { words: "Sous-titres pour tous", ink: "#333333", ground: "#cfe8dc" }, { words: "Places limitées", ink: "#b03030", ground: "#e8c4c4" }],
  },
  c: {
    title: "Jardin partagé",
    texts: [{ words: "Jardin partagé", ink: "#3f8f3f", ground: "#f4f9ec", large: true }, { words: "Viens planter avec nous", ink: "#3f8f3f", ground: "#f4f9ec" }, { words: "Tous les jeudis à midi", ink: "#22401f", ground: "#dcedc8" }, { words: "Outils prêtés", ink: "#ffffff", ground: "#4f7a1e" }, { words: "Graines gratuites", ink: "#a0824d", ground: "#f4f9ec" }],
  },
};

const ENOUGH = 4.5;
const ENOUGH_FOR_LARGE = 3;

export const makeFiles: FileMaker = ({ id, values }) => {
  const { title, texts } = POSTERS[id]!;
  const ratios = texts.map(({ ink, ground }) => contrast(ink, ground));
  if (ratios.some((ratio) => Math.abs(ratio - ENOUGH) < 0.08 || Math.abs(ratio - ENOUGH_FOR_LARGE) < 0.08)) throw new Error(`too close to a threshold: ${ratios}`);
  return {
    files: { [String(values["affiche"])]: poster(title, texts), [String(values["nuancier"])]: swatches(texts) },
    answer: texts.flatMap(({ large }, index) => (ratios[index]! < (large ? ENOUGH_FOR_LARGE : ENOUGH) ? [`texte${index + 1}`] : [])),
  };
};

function poster(title: string, texts: readonly Text[]): string {
  const lines = texts.map(({ words, ink, ground, large }, index) => `<section><p style="background:${ground};color:${ink};font-size:${large ? "30px" : "18px"}">${words}</p><p class="code">Texte ${index + 1} : ${large ? "30" : "18"} pixels, encre <b>${ink}</b>, fond <b>${ground}</b></p></section>`);
  return frenchPage({ title: `Affiche : ${title}`, css: "main { max-width: 34rem; margin: 0 auto; padding: 1rem; } section { border: 1px solid #c8ccd6; margin: 0 0 1rem; } section p { margin: 0; padding: .7rem; } .code { background: #fff; color: #1d2433; font-size: .9rem; }", body: `<main><h1>L'affiche</h1>\n${lines.join("\n")}</main>` });
}

/** Every ink on every ground of the poster, as a checker would say it. */
function swatches(texts: readonly Text[]): string {
  const grounds = [...new Set(texts.map(({ ground }) => ground))];
  const inks = [...new Set(texts.map(({ ink }) => ink))];
  const rows = inks.map((ink) => `<tr><th scope="row">${ink}</th>${grounds.map((ground) => `<td>${contrast(ink, ground).toFixed(1).replace(".", ",")}</td>`).join("")}</tr>`);
  return frenchPage({
    title: "Vérificateur de contraste",
    css: "main { max-width: 46rem; margin: 0 auto; padding: 1rem; } .wide { overflow-x: auto; } th, td { padding: .35rem .4rem; font-size: .9rem; }",
    body: `<main><h1>Vérificateur de contraste</h1><p>Rapport de contraste de chaque encre (à gauche) sur chaque fond (en haut). 1 : aucun contraste. 21 : noir sur blanc.</p>
<div class="wide"><table><thead><tr><th scope="col">Encre \\ Fond</th>${grounds.map((ground) => `<th scope="col">${ground}</th>`).join("")}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table></div></main>`,
  });
}

/** The contrast ratio of the Web Content Accessibility Guidelines. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
