import type { FileMaker } from "../file-maker.ts";
import { card } from "../screens/app-screen.ts";
import { goTo, screenFlow, type FlowScreen } from "../screens/screen-flow.ts";

interface Entry {
  readonly meetings: readonly string[];
  readonly meeting: number;
  readonly microphone: boolean;
  readonly camera: boolean;
}

const ENTRIES: Readonly<Record<string, Entry>> = {
  a: { meetings: ["Conseil de la vie collégienne · mardi 9 h 30", "Conseil de la vie collégienne · mardi 14 h", "Club lecture · mardi 14 h", "Réunion parents · mardi 18 h"], meeting: 1, microphone: false, camera: true },
  b: { meetings: ["Cours d'allemand · groupe 1 · 10 h", "Cours d'allemand · groupe 2 · 10 h", "Cours d'anglais · groupe 2 · 10 h"], meeting: 1, microphone: false, camera: false },
  c: { meetings: ["Visite de la serre · lundi 11 h", "Visite de la serre · jeudi 11 h", "Atelier serre · jeudi 13 h"], meeting: 1, microphone: true, camera: false },
};

const SHAPES = {
  microphone: '<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M5 11a7 7 0 0 0 14 0M12 18v3"/>',
  camera: '<rect x="2" y="6" width="13" height="12" rx="2"/><path d="M15 11l7-4v10l-7-4z"/>',
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { meetings, meeting, microphone, camera } = ENTRIES[id]!;
  const seat = (room: number, mic: boolean, cam: boolean) => 310 + id.charCodeAt(0) * 7 + room * 172 + (mic ? 41 : 0) + (cam ? 77 : 0);
  const key = (room: number, mic: boolean, cam: boolean) => `${room}-${mic ? 1 : 0}${cam ? 1 : 0}`;
  const states = meetings.flatMap((_, room) => [true, false].flatMap((mic) => [true, false].map((cam) => ({ room, mic, cam }))));
  const lobbies = states.map(({ room, mic, cam }): FlowScreen => ({
    id: `salle-${key(room, mic, cam)}`,
    title: meetings[room]!,
    body: `<div class="choices">${toggle(`salle-${key(room, !mic, cam)}`, "microphone", mic)}${toggle(`salle-${key(room, mic, !cam)}`, "camera", cam)}</div>
<p class="choices">${goTo(`place-${key(room, mic, cam)}`, "Rejoindre", "button strong")}${goTo("liste", "Retour")}</p>`,
  }));
  const seats = states.map(({ room, mic, cam }): FlowScreen => ({ id: `place-${key(room, mic, cam)}`, title: "Tu es dans la réunion", body: `${card(`<p>Ton numéro de place : <strong>${seat(room, mic, cam)}</strong></p>`)}${goTo("liste", "Quitter la réunion")}` }));
  const list: FlowScreen = { id: "liste", title: "Mes réunions", body: meetings.map((name, room) => goTo(`salle-${key(room, true, true)}`, name, "line")).join("\n") };
  return {
    files: { [String(values["page"])]: screenFlow({ service: "Visiosalle", title: "Réunions à distance", aside: `Compte : ${values["qui"]}`, color: "#1d5c63", css: CSS }, [list, ...lobbies, ...seats]) },
    answer: seat(meeting, microphone, camera),
  };
};

/** A button that shows its state as call programs do: barred when off. */
function toggle(target: string, device: keyof typeof SHAPES, on: boolean): string {
  const name = device === "microphone" ? `Micro ${on ? "ouvert" : "coupé"}` : `Caméra ${on ? "allumée" : "éteinte"}`;
  return goTo(target, `<svg viewBox="0 0 24 24" role="img" aria-label="${name}">${SHAPES[device]}${on ? "" : '<path class="bar-off" d="M3 3l18 18"/>'}</svg>`, `icon ${on ? "" : "muted"}`);
}

const CSS = ".icon { background: #fff; border: 2px solid var(--accent); border-radius: 50%; color: var(--accent); height: 4rem; padding: .8rem; width: 4rem; } .icon svg { display: block; fill: none; stroke: currentColor; stroke-width: 1.8; } .muted { background: #f6dcdc; border-color: #a11; color: #a11; } .bar-off { stroke-width: 2.4; }";
