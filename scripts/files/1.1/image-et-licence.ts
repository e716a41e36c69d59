import type { FileMaker } from "../file-maker.ts";
import { frenchPage } from "../pages/french-page.ts";

type Licence = "CC0" | "CC BY" | "CC BY-SA" | "CC BY-NC" | "CC BY-ND" | "CC BY-NC-SA" | "CC BY-NC-ND" | "© Tous droits réservés";

interface Use {
  readonly sells: boolean;
  readonly modifies: boolean;
}

const banks: Record<string, { subject: string; color: string; use: Use; photos: readonly (readonly [author: string, licence: Licence])[] }> = {
  a: {
    subject: "Phares", color: "#0b5a7a", use: { sells: true, modifies: true },
    photos: [["Aline Perez", "CC BY-ND"], ["Tarek Hamdi", "CC BY"], ["Ole Nyberg", "CC BY-NC-SA"], ["Rose Étienne", "© Tous droits réservés"], ["Igor Vanel", "CC0"], ["Mina Costa", "CC BY-NC"], ["Paul Thery", "CC BY-SA"]],
  },
  b: {
    subject: "Ponts", color: "#6a4215", use: { sells: true, modifies: false },
    photos: [["Zoé Adjani", "CC BY-SA"], ["Marc Oriol", "CC BY-NC"], ["Lou Petit", "CC BY-ND"], ["Ana Ruiz", "CC0"], ["Sven Holm", "CC BY-NC-ND"], ["Inaya Roy", "CC BY"], ["Jean Kopp", "© Tous droits réservés"]],
  },
  c: {
    subject: "Oiseaux", color: "#14532d", use: { sells: false, modifies: true },
    photos: [["Elif Kaya", "CC BY-NC"], ["Noé Garnier", "CC BY-NC-ND"], ["Maud Silva", "CC BY-SA"], ["Teddy Blanc", "CC0"], ["Ivo Marek", "CC BY-NC-SA"], ["Fanta Sy", "CC BY"], ["Guy Lebel", "CC BY-ND"]],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { subject, color, use, photos } = banks[id]!;
  const answer = photos.flatMap(([, licence], index) => (allows(licence, use) ? [`p${index + 1}`] : []));
  const cards = photos.map(([author, licence], index) => `<figure>${thumbnail(subject, color, index)}<figcaption><b>P${index + 1}</b> · ${author}<br>Licence : <b>${licence}</b></figcaption></figure>`);
  const page = frenchPage({
    title: `${subject} – banque d'images`,
    css: "main{max-width:50rem;margin:0 auto;padding:.5rem 1rem 3rem}.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:1rem}figure{border:1px solid #c8ccd6;border-radius:.4rem;margin:0;overflow:hidden}figcaption{padding:.5rem .7rem}svg{display:block;width:100%}",
    body: `<main><h1>${subject}</h1>\n<p>${photos.length} images. La licence est choisie par l'auteur.</p>\n<div class="grid">\n${cards.join("\n")}\n</div></main>`,
  });
  return { files: { [String(values.page)]: page }, answer };
};

function allows(licence: Licence, { sells, modifies }: Use): boolean {
  if (licence.startsWith("©")) return false;
  return !(sells && licence.includes("NC")) && !(modifies && licence.includes("ND"));
}

function thumbnail(subject: string, color: string, index: number): string {
  const shift = index * 9;
  const shapes: Record<string, string> = {
    Phares: `<path d="M${80 + shift} 95L${86 + shift} 30h14l6 65Z" fill="#fff" stroke="${color}"/><rect x="${84 + shift}" y="20" width="18" height="12" fill="${color}"/>`,
    Ponts: `<path d="M20 85Q${70 + shift} ${30 + index * 3} 200 85" fill="none" stroke="${color}" stroke-width="6"/><path d="M10 85H210" stroke="${color}" stroke-width="8"/>`,
    Oiseaux: `<path d="M${60 + shift} ${60 - index * 3}q15-20 30 0q15-20 30 0" fill="none" stroke="${color}" stroke-width="5" stroke-linecap="round"/>`,
  };
  return `<svg viewBox="0 0 220 120" role="img" aria-label="${subject}, image ${index + 1}"><rect width="220" height="120" fill="hsl(${190 + index * 18} 45% 85%)"/><rect y="95" width="220" height="25" fill="hsl(${150 + index * 12} 30% 62%)"/>${shapes[subject]}</svg>`;
}
