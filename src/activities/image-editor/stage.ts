import { imageEditor as words } from "../../i18n/fr/activities/image-editor.ts";
import { element } from "../dom.ts";
import { type Desk, select, selectionOf } from "./desk.ts";
import { type Box, sizeOf } from "./geometry.ts";

type Grip = "move" | "nw" | "ne" | "sw" | "se";

const GRIPS = ["nw", "ne", "sw", "se"] as const;
const STEP = 10;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The image, and over it the frame being chosen: dragged, or moved with the arrows. */
export function stage(desk: Desk, canvas: HTMLCanvasElement): HTMLElement {
  const { memory, scene, state } = desk;
  const { width, height } = sizeOf(scene, state);
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", words.canvas(width, height));
  const chooses = memory.tool === "crop" || memory.tool === "blur";
  const frame = element("div", { class: "picture" }, canvas, chooses && selectionView(desk));
  return element("div", { class: "stage" }, frame);
}

function selectionView(desk: Desk): HTMLElement {
  const box = selectionOf(desk);
  const view = element("div", { class: "selection" }, grip(desk, "move"), ...GRIPS.map((corner) => grip(desk, corner)));
  place(desk, view, box);
  return view;
}

function place({ scene, state }: Desk, view: HTMLElement, box: Box): void {
  const { width, height } = sizeOf(scene, state);
  view.style.left = `${(box.x / width) * 100}%`;
  view.style.top = `${(box.y / height) * 100}%`;
  view.style.width = `${(box.width / width) * 100}%`;
  view.style.height = `${(box.height / height) * 100}%`;
}

function grip(desk: Desk, which: Grip): HTMLElement {
  const label = which === "move" ? words.selection.move : words.selection.corners[which];
  return element("button", {
    type: "button", class: `grip ${which}`, "data-key": `grip ${which}`, "aria-label": label, title: label,
    onkeydown: (event: KeyboardEvent) => {
      const arrow = ARROWS[event.key];
      if (!arrow) return;
      event.preventDefault();
      const step = event.shiftKey ? 1 : STEP;
      select(desk, dragged(selectionOf(desk), which, arrow[0] * step, arrow[1] * step));
      const { x, y, width, height } = selectionOf(desk);
      desk.stagehand.redraw();
      desk.stagehand.announce(words.selection.said(x, y, width, height));
    },
    onpointerdown: (event: PointerEvent) => startDrag(desk, which, event),
  });
}

/** The frame follows the pointer without a new drawing; the fields take its place at the end. */
function startDrag(desk: Desk, which: Grip, down: PointerEvent): void {
  const handle = down.currentTarget as HTMLElement;
  const view = handle.parentElement;
  const picture = view?.parentElement;
  if (!view || !picture) return;
  const from = selectionOf(desk);
  const scale = sizeOf(desk.scene, desk.state).width / picture.getBoundingClientRect().width;
  handle.setPointerCapture(down.pointerId);
  const follow = (event: PointerEvent) => {
    select(desk, dragged(from, which, Math.round((event.clientX - down.clientX) * scale), Math.round((event.clientY - down.clientY) * scale)));
    place(desk, view, selectionOf(desk));
  };
  const end = () => {
    handle.removeEventListener("pointermove", follow);
    desk.stagehand.redraw();
  };
  handle.addEventListener("pointermove", follow);
  handle.addEventListener("pointerup", end, { once: true });
  handle.addEventListener("pointercancel", end, { once: true });
}

function dragged({ x, y, width, height }: Box, which: Grip, across: number, down: number): Box {
  if (which === "move") return { x: Math.max(0, x + across), y: Math.max(0, y + down), width, height };
  const west = which.endsWith("w");
  const north = which.startsWith("n");
  return { x: west ? x + across : x, y: north ? y + down : y, width: west ? width - across : width + across, height: north ? height - down : height + down };
}
