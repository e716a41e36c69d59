import type { FileMaker } from "../file-maker.ts";
import { seededRandom } from "../formats/seeded-random.ts";

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
  const sunny = scene.weather === "sun";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 460 400" font-family="system-ui, sans-serif">
<rect width="460" height="400" fill="${sunny ? "#bfe3f5" : "#c9ced6"}"/>
<rect y="310" width="460" height="90" fill="${scene.weather === "snow" ? "#eef1f4" : "#d9cdb8"}"/>
${sunny ? '<circle cx="52" cy="52" r="30" fill="#f5c542"/>' : clouds()}
<path d="M108 96 L280 34 L452 96Z" fill="#8a5a44"/>
<rect x="120" y="96" width="320" height="220" fill="#f0e2cc" stroke="#6b5847" stroke-width="3"/>
${[142, 372].map((x) => `<rect x="${x}" y="222" width="46" height="60" fill="#7ea3b8" stroke="#6b5847" stroke-width="3"/>`).join("")}
<rect x="250" y="226" width="60" height="90" fill="#6b5847"/>
<rect x="134" y="106" width="170" height="48" fill="#24324a"/><text x="219" y="140" font-size="28" font-weight="700" fill="#fff" text-anchor="middle">${scene.building}</text>
${clockFace(scene.clock)}
<rect x="112" y="176" width="336" height="36" fill="#9d174d"/><text x="280" y="200" font-size="19" font-weight="600" fill="#fff" text-anchor="middle">${scene.banner}</text>
${scene.tree === "leafy" ? leafyTree() : bareTree()}
${[160, 205, 250, 295, 340].map((x, index) => person(x, ["#1f6f8b", "#b45309", "#4d7c0f", "#6d28d9", "#be123c"][index]!)).join("")}
${scene.weather === "snow" ? flakes() : ""}
</svg>
`;
}

function clockFace([hour, minute]: Scene["clock"]): string {
  const [x, y] = [374, 134];
  const at = (turn: number, radius: number) => `${(x + Math.sin(turn * 2 * Math.PI) * radius).toFixed(1)} ${(y - Math.cos(turn * 2 * Math.PI) * radius).toFixed(1)}`;
  const hand = (turn: number, length: number, width: number) => `<path d="M${x} ${y}L${at(turn, length)}" stroke="#1d2433" stroke-width="${width}" stroke-linecap="round"/>`;
  const ticks = Array.from({ length: 12 }, (_, index) => `<path d="M${at(index / 12, 29)}L${at(index / 12, 33)}" stroke="#1d2433" stroke-width="2.5"/>`);
  return `<circle cx="${x}" cy="${y}" r="36" fill="#fff" stroke="#24324a" stroke-width="4"/>${ticks.join("")}${hand((hour % 12) / 12 + minute / 720, 17, 5.5)}${hand(minute / 60, 27, 3.5)}`;
}

function leafyTree(): string {
  const flowers = [[40, 196], [74, 184], [24, 222], [58, 218], [86, 214], [42, 248], [76, 244]].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="6" fill="#f7b6d2"/>`);
  return `<rect x="48" y="250" width="16" height="80" fill="#6b4a2f"/><circle cx="56" cy="216" r="50" fill="#4f8a3c"/>${flowers.join("")}`;
}

function bareTree(): string {
  return '<g stroke="#6b4a2f" stroke-linecap="round" fill="none"><path d="M56 330V220" stroke-width="14"/><path d="M56 250L24 196M56 232L90 182M56 226L56 168M38 220L16 216" stroke-width="5"/></g>';
}

function person(x: number, color: string): string {
  return `<circle cx="${x}" cy="312" r="11" fill="#8d5b3e"/><path d="M${x - 14} 360Q${x - 14} 325 ${x} 325T${x + 14} 360Z" fill="${color}"/><path d="M${x - 6} 360v24M${x + 6} 360v24" stroke="#24324a" stroke-width="6"/>`;
}

function clouds(): string {
  return '<g fill="#aab1bd"><ellipse cx="70" cy="44" rx="60" ry="22"/><ellipse cx="400" cy="30" rx="56" ry="20"/></g>';
}

function flakes(): string {
  const random = seededRandom("flakes");
  return Array.from({ length: 70 }, () => `<circle cx="${Math.round(random() * 460)}" cy="${Math.round(random() * 390)}" r="${(1.5 + random() * 2).toFixed(1)}" fill="#fff" opacity=".85"/>`).join("");
}
