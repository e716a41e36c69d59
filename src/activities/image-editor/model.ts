import type { ActivityModel } from "../activity.ts";
import { factsOf } from "./facts.ts";
import { cropOf, fitBox, frameOf, sizeOf, toFrame, turnBox } from "./geometry.ts";
import type { ImageEditorScene } from "./scene.ts";
import { type Action, DETAILS, FORMATS, type State } from "./state.ts";

export const model: ActivityModel<ImageEditorScene, State, Action> = { start, act, facts: factsOf };

const STEEPEST = 15;
const LARGEST = 8000;
const LONGEST_TEXT = 400;
const MOST_VEILS = 20;

function start({ details }: ImageEditorScene): State {
  return { turns: 0, angle: 0, crop: null, size: null, brightness: 0, contrast: 0, veils: [], format: "jpeg", quality: 90, alt: "", credit: "", details: details ?? {} };
}

function act(scene: ImageEditorScene, state: State, action: Action): State {
  switch (action.kind) {
    case "turn":
      return turn(scene, state, action.way === "right" ? 1 : 3);
    case "straighten":
      return set(state, { angle: within(action.angle, -STEEPEST, STEEPEST, 2) });
    case "crop": {
      const box = fitBox(action.box, sizeOf(scene, state));
      if (!box || (box.width === sizeOf(scene, state).width && box.height === sizeOf(scene, state).height)) return state;
      const crop = fitBox(toFrame(scene, state, box), frameOf(scene, state), 1);
      return crop ? { ...state, crop, size: state.size === null ? null : { width: box.width, height: box.height } } : state;
    }
    case "uncrop":
      return state.crop === null ? state : { ...state, crop: null, size: null };
    case "resize": {
      const { width, height } = sizeOf(scene, state);
      if (![action.width, action.height].every((side) => Number.isInteger(side) && side >= 1 && side <= LARGEST)) return state;
      return action.width === width && action.height === height ? state : { ...state, size: { width: action.width, height: action.height } };
    }
    case "original-size":
      return state.size === null ? state : { ...state, size: null };
    case "light":
      return set(state, { brightness: within(action.brightness, -100, 100, 1), contrast: within(action.contrast, -100, 100, 1) });
    case "veil": {
      const shown = fitBox(action.box, sizeOf(scene, state));
      const box = shown && fitBox(toFrame(scene, state, shown), frameOf(scene, state), 1);
      return box && state.veils.length < MOST_VEILS && (action.veil === "flou" || action.veil === "carreaux") ? { ...state, veils: [...state.veils, { ...box, kind: action.veil }] } : state;
    }
    case "clear-veils":
      return state.veils.length === 0 ? state : { ...state, veils: [] };
    case "export":
      return set(state, { format: FORMATS.find((format) => format === action.format), quality: within(action.quality, 10, 100, 1) });
    case "alt":
    case "credit":
      return set(state, { [action.kind]: action.text.trim().slice(0, LONGEST_TEXT) });
    case "detail": {
      if (!DETAILS.includes(action.name)) return state;
      const { [action.name]: before, ...others } = state.details;
      const text = action.text.trim().slice(0, LONGEST_TEXT);
      return text === (before ?? "") ? state : { ...state, details: text === "" ? others : { ...others, [action.name]: text } };
    }
    default:
      return state;
  }
}

/** The crop, the size asked for and what is blurred turn with the image. */
function turn(scene: ImageEditorScene, state: State, quarters: number): State {
  const frame = frameOf(scene, state);
  const swap = quarters % 2 === 1 && state.size !== null;
  return {
    ...state,
    turns: (state.turns + quarters) % 4,
    crop: state.crop && turnBox(cropOf(scene, state), frame, quarters),
    size: swap && state.size ? { width: state.size.height, height: state.size.width } : state.size,
    veils: state.veils.map((veil) => ({ ...turnBox(veil, frame, quarters), kind: veil.kind })),
  };
}

function within(value: number, least: number, most: number, parts: number): number | undefined {
  return Number.isFinite(value) ? Math.round(Math.min(most, Math.max(least, value)) * parts) / parts + 0 : undefined;
}

function set(state: State, changes: { readonly [Name in keyof State]?: State[Name] | undefined }): State {
  const fitting = Object.fromEntries(Object.entries(changes).filter(([name, value]) => value !== undefined && state[name as keyof State] !== value));
  return Object.keys(fitting).length === 0 ? state : { ...state, ...fitting };
}
