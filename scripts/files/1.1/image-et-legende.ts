import type { FileMaker } from "../file-maker.ts";

interface Scene {
  readonly clock: readonly [hour: number, minute: number];
  readonly weather: "sun" | "rain" | "snow";
  readonly tree: "leafy" | "bare";
  readonly banner: string;
  readonly building: string;
}

/** What is drawn, and what the caption claims. */
const cases: Record<string, { drawn: Scene; claimed: Scene }> = {
  a: {
    drawn: { clock: [8, 10], weather: "sun", tree: "leafy", banner: "Fête de la musique – 21 juin", building: "MAIRIE" },
    claimed: { clock: [14, 30], weather: "sun", tree: "bare", banner: "15 janvier", building: "MAIRIE" },
  },
  b: {
    drawn: { clock: [10, 10], weather: "sun", tree: "leafy", banner: "Fête du quartier – 3 juillet", building: "GARE" },
    claimed: { clock: [10, 10], weather: "rain", tree: "leafy", banner: "Fête du quartier – 3 juillet", building: "CINÉMA" },
  },
  c: {
    drawn: { clock: [11, 20], weather: "snow", tree: "leafy", banner: "Marché de Noël – 20 décembre", building: "THÉÂTRE" },
    claimed: { clock: [16, 0], weather: "snow", tree: "bare", banner: "Marché de Noël – 20 décembre", building: "THÉÂTRE" },
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { drawn, claimed } = cases[id]!;
  const answer = [
    ...(drawn.clock.join() === claimed.clock.join() ? [] : ["horloge"]),
    ...(drawn.weather === claimed.weather ? [] : ["temps"]),
    ...(drawn.tree === claimed.tree ? [] : ["arbre"]),
    ...(drawn.banner === claimed.banner ? [] : ["banderole"]),
    ...(drawn.building === claimed.building ? [] : ["batiment"]),
  ];
  return { files: { [String(values.image)]: draw(drawn) }, answer };
};

function draw(scene: Scene): string {
  const sky = scene.weather === "sun" ? "#bfe3f5" : "#c9ced6";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 420" font-family="system-ui, sans-serif">
<rect width="640" height="420" fill="${sky}"/>
<rect y="330" width="640" height="90" fill="${scene.weather === "snow" ? "#eef1f4" : "#d9cdb8"}"/>
${sky === "#bfe3f5" ? '<circle cx="70" cy="62" r="34" fill="#f5c542"/>' : clouds()}
<path d="M190 130 L345 60 L500 130Z" fill="#8a5a44"/>
<rect x="200" y="130" width="290" height="205" fill="#f0e2cc" stroke="#6b5847" stroke-width="3"/>
${[225, 410].map((x) => `<rect x="${x}" y="225" width="54" height="70" fill="#7ea3b8" stroke="#6b5847" stroke-width="3"/>`).join("")}
<rect x="312" y="235" width="66" height="100" fill="#6b5847"/>
<rect x="215" y="138" width="120" height="38" fill="#24324a"/><text x="275" y="165" font-size="22" font-weight="700" fill="#fff" text-anchor="middle">${scene.building}</text>
${clockFace(scene.clock)}
<rect x="205" y="186" width="280" height="34" fill="#9d174d"/><text x="345" y="209" font-size="18" font-weight="600" fill="#fff" text-anchor="middle">${scene.banner}</text>
${scene.tree === "leafy" ? leafyTree() : bareTree()}
${[230, 275, 320, 365, 410].map((x, index) => person(x, ["#1f6f8b", "#b45309", "#4d7c0f", "#6d28d9", "#be123c"][index]!)).join("")}
${scene.weather === "snow" ? flakes() : ""}
</svg>
`;
}

function clockFace([hour, minute]: Scene["clock"]): string {
  const hand = (turn: number, length: number, width: number) => {
    const angle = turn * 2 * Math.PI - Math.PI / 2;
    return `<line x1="425" y1="155" x2="${(425 + Math.cos(angle) * length).toFixed(1)}" y2="${(155 + Math.sin(angle) * length).toFixed(1)}" stroke="#1d2433" stroke-width="${width}" stroke-linecap="round"/>`;
  };
  const ticks = Array.from({ length: 12 }, (_, index) => {
    const angle = (index / 12) * 2 * Math.PI;
    const at = (radius: number) => `${(425 + Math.sin(angle) * radius).toFixed(1)} ${(155 - Math.cos(angle) * radius).toFixed(1)}`;
    return `<path d="M${at(24)}L${at(27)}" stroke="#1d2433" stroke-width="2"/>`;
  });
  return `<circle cx="425" cy="155" r="29" fill="#fff" stroke="#24324a" stroke-width="3"/>${ticks.join("")}${hand((hour % 12) / 12 + minute / 720, 14, 4)}${hand(minute / 60, 22, 2.5)}`;
}

function leafyTree(): string {
  const flowers = [[85, 205], [125, 190], [60, 240], [110, 235], [145, 225], [90, 265], [130, 262]].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="7" fill="#f7b6d2"/>`);
  return `<rect x="95" y="270" width="18" height="80" fill="#6b4a2f"/><circle cx="104" cy="230" r="66" fill="#4f8a3c"/>${flowers.join("")}`;
}

function bareTree(): string {
  return '<g stroke="#6b4a2f" stroke-linecap="round" fill="none"><path d="M104 350V230" stroke-width="16"/><path d="M104 260L60 200M104 240L150 185M104 235L104 170M80 228L50 225M130 209L160 215" stroke-width="6"/></g>';
}

function person(x: number, color: string): string {
  return `<circle cx="${x}" cy="325" r="11" fill="#8d5b3e"/><path d="M${x - 14} 372Q${x - 14} 338 ${x} 338T${x + 14} 372Z" fill="${color}"/><path d="M${x - 6} 372v24M${x + 6} 372v24" stroke="#24324a" stroke-width="6"/>`;
}

function clouds(): string {
  return '<g fill="#aab1bd"><ellipse cx="90" cy="60" rx="70" ry="24"/><ellipse cx="560" cy="48" rx="80" ry="26"/></g>';
}

function flakes(): string {
  return Array.from({ length: 60 }, (_, index) => `<circle cx="${(index * 97) % 640}" cy="${(index * 61) % 400}" r="${2 + (index % 3)}" fill="#fff"/>`).join("");
}
