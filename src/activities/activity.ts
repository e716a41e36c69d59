/** What an activity reports of the student's work, by name; values are canonical texts, e.g. `folder:rapport.pdf` → "Archives/2024". */
export type Facts = Readonly<Record<string, string>>;

/** The pure part of an activity: scenes come from `schemas/activities/`, states and actions are plain JSON. */
export interface ActivityModel<Scene, State, Action> {
  /** The state before the student's first act. */
  readonly start: (scene: Scene) => State;
  /** The state after an act; one that does not fit returns the very same state. Never throws. */
  readonly act: (scene: Scene, state: State, action: Action) => State;
  /** Everything that a challenge may ask about; the names are those that the scene's schema lists under `facts`. */
  readonly facts: (scene: Scene, state: State) => Facts;
  /** Acts that « Annuler » takes back; looking around is not worth a step. All of them by default. */
  readonly isUndoable?: (action: Action) => boolean;
}

/** What a drawing needs from the element around it. */
export interface Stagehand<Action> {
  readonly act: (action: Action) => void;
  /** Said by screen readers; what is shown says it as well. */
  readonly announce: (message: string) => void;
  /** Address of a file that stands beside the scene. */
  readonly fileUrl: (name: string) => string;
  /** Draws again without an act: a dialog opened, a field in the making. */
  readonly redraw: () => void;
}

/** A model with its looks: `draw` makes the whole content anew after each act; elements with `data-key` keep focus, selection and scroll. */
export interface Activity<Scene, State, Action> {
  /** Its name as students read it. */
  readonly name: string;
  readonly model: ActivityModel<Scene, State, Action>;
  readonly css: string;
  /**
   * Called once per element: what the returned function remembers (an open menu) lasts as long as the element. It may
   * return the element that it returned before, changed in place: text in the making and pressed buttons are then left alone.
   */
  readonly view: (scene: Scene, stagehand: Stagehand<Action>) => (state: State) => HTMLElement;
}
