import { imageEditor as words } from "../../i18n/fr/activities/image-editor.ts";
import type { Stagehand } from "../activity.ts";
import { type Box, fitBox, sizeOf } from "./geometry.ts";
import { model } from "./model.ts";
import type { ImageEditorScene } from "./scene.ts";
import type { Action, Detail, State, Veil } from "./state.ts";

export type ToolName = ImageEditorScene["tools"][number];

export interface Memory {
  tool: ToolName;
  /** The frame being chosen, in pixels of the image as shown. */
  selection: Box | undefined;
  /** Width over height that the frame keeps; 0: free. */
  shape: number;
  keepRatio: boolean;
  veil: Veil;
  described: boolean;
  editing: Detail | undefined;
  readonly drafts: Map<string, string>;
  note: { readonly text: string; readonly refused: boolean } | undefined;
  focus: string | undefined;
}

export interface Desk {
  readonly scene: ImageEditorScene;
  readonly stagehand: Stagehand<Action>;
  readonly memory: Memory;
  state: State;
}

export function go(desk: Desk, changes: Partial<Memory>, focus?: string): void {
  saveTexts(desk);
  Object.assign(desk.memory, { note: undefined, ...changes, focus });
  desk.stagehand.redraw();
}

/** Acts, and says what came of it; an act that changes nothing was refused. */
export function perform(desk: Desk, action: Action, done: string, refused: string = words.nothing, focus?: string): boolean {
  const changed = model.act(desk.scene, desk.state, action) !== desk.state;
  const text = changed ? done : refused;
  desk.memory.note = { text, refused: !changed };
  desk.memory.focus = focus;
  desk.stagehand.act(action);
  desk.stagehand.announce(text);
  return changed;
}

/** What was typed is kept even when its button was not pressed. */
export function saveTexts(desk: Desk): boolean {
  let saved = false;
  for (const kind of ["alt", "credit"] as const) {
    const text = desk.memory.drafts.get(kind);
    desk.memory.drafts.delete(kind);
    if (text === undefined || text.trim() === desk.state[kind]) continue;
    desk.stagehand.act({ kind, text });
    saved = true;
  }
  return saved;
}

/** At first all of the image to crop, its middle to blur. */
export function selectionOf({ scene, state, memory }: Desk): Box {
  const { width, height } = sizeOf(scene, state);
  const start = memory.tool === "crop" ? { x: 0, y: 0, width, height } : { x: Math.round(width * 0.35), y: Math.round(height * 0.35), width: Math.round(width * 0.3), height: Math.round(height * 0.3) };
  return (memory.selection && fitBox(memory.selection, { width, height })) ?? shaped(start, memory.shape);
}

/** Makes a frame of the shape asked for, inside the one given. */
export function shaped(box: Box, shape: number): Box {
  if (shape === 0) return box;
  const width = Math.min(box.width, Math.round(box.height * shape));
  return { ...box, width, height: Math.round(width / shape) };
}

export function select(desk: Desk, box: Box): void {
  const fitted = fitBox(box, sizeOf(desk.scene, desk.state));
  if (!fitted) return;
  desk.memory.selection = shaped(fitted, desk.memory.shape);
}
