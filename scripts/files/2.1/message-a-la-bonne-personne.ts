import type { FileMaker } from "../file-maker.ts";
import { card } from "../screens/app-screen.ts";
import { goTo, screenFlow } from "../screens/screen-flow.ts";

interface Chat {
  readonly talks: readonly (readonly [name: string, last: string])[];
  readonly who: number;
  readonly button: number;
}

const BUTTONS = [
  { label: "Trombone", sent: "Document", shape: '<path d="M15 7v9a4 4 0 0 1-8 0V6a3 3 0 0 1 6 0v9a1 1 0 0 1-2 0V7"/>' },
  { label: "Appareil photo", sent: "Nouvelle photo", shape: '<path d="M3 8h4l2-3h6l2 3h4v11H3z"/><circle cx="12" cy="13" r="3.5"/>' },
  { label: "Galerie d'images", sent: "Image de la galerie", shape: '<path d="M3 4h18v16H3zM3 17l6-6 5 5 3-3 4 4"/><circle cx="16" cy="8" r="1.5"/>' },
  { label: "Micro", sent: "Message vocal", shape: '<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M5 11a7 7 0 0 0 14 0M12 18v3"/>' },
  { label: "Téléphone", sent: "Appel", shape: '<path d="M5 3h4l2 5-3 2a12 12 0 0 0 6 6l2-3 5 2v4c-9 2-18-7-16-16z"/>' },
];

const CHATS: Readonly<Record<string, Chat>> = {
  a: { talks: [["Inès (volley)", "À demain !"], ["Famille", "Inès : merci papi"], ["Inès (cousine)", "Tu as écouté ?"], ["Classe de 6e B", "Inès : quel devoir ?"]], who: 2, button: 3 },
  b: { talks: [["Équipe de hand", "Samir : bravo"], ["Samir (entraîneur)", "Bon match"], ["Samir (voisin)", "Le chat est rentré"], ["Parents du club", "Samir : merci"]], who: 1, button: 2 },
  c: { talks: [["Rose (théâtre)", "Quel costume ?"], ["Rose (tante)", "Bises"], ["Troupe du mercredi", "Rose : à 14 h"], ["Rosalie", "D'accord"]], who: 0, button: 1 },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { talks, who, button } = CHATS[id]!;
  const receipt = (talk: number, pressed: number) => 2180 + id.charCodeAt(0) * 11 + talk * 613 + pressed * 89;
  const bar = (talk: number) => BUTTONS.map(({ label, shape }, pressed) => goTo(`envoi-${talk}-${pressed}`, `<svg viewBox="0 0 24 24" role="img" aria-label="${label}">${shape}</svg>`, "icon")).join("\n");
  const opened = talks.map(([name, last], talk) => ({ id: `discussion-${talk}`, title: name, body: `${card(`<p>${last}</p>`)}<div class="choices">${bar(talk)}</div>${goTo("discussions", "Retour aux discussions")}` }));
  const sent = talks.flatMap(([name], talk) => BUTTONS.map((one, pressed) => ({ id: `envoi-${talk}-${pressed}`, title: `${one.sent} : ${name}`, body: `${card(`<p>Numéro d'envoi : <strong>${receipt(talk, pressed)}</strong></p>`)}${goTo("discussions", "Retour aux discussions")}` })));
  const list = { id: "discussions", title: "Discussions", body: talks.map(([name, last], talk) => goTo(`discussion-${talk}`, `<strong>${name}</strong><br>${last}`, "line")).join("\n") };
  return {
    files: { [String(values["page"])]: screenFlow({ service: "Papote", title: "Messagerie", aside: `Compte : ${values["qui"]}`, color: "#6b3f7d", css: CSS }, [list, ...opened, ...sent]) },
    answer: receipt(who, button),
  };
};

const CSS = ".icon { border: 2px solid var(--accent); border-radius: 50%; color: var(--accent); height: 3.2rem; padding: .6rem; width: 3.2rem; } .icon svg { display: block; fill: none; stroke: currentColor; stroke-width: 1.8; }";
