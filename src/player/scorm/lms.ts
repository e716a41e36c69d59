/** The SCORM 1.2 API as an LMS puts it on a window around the content. */
interface ScormApi {
  readonly LMSInitialize: (nothing: "") => string;
  readonly LMSGetValue: (element: string) => string;
  readonly LMSSetValue: (element: string, value: string) => string;
  readonly LMSCommit: (nothing: "") => string;
  readonly LMSFinish: (nothing: "") => string;
}

/** An LMS that has said yes to this content. */
export interface Lms {
  readonly get: (element: string) => string;
  /** False when the LMS refused the value. */
  readonly set: (element: string, value: string) => boolean;
  /** False when the LMS did not keep what was set. */
  readonly commit: () => boolean;
  readonly finish: () => void;
}

/** SCORM asks for seven; an ENT may wrap an LMS in more frames, never in fifty. */
const MOST_PARENTS = 50;

/** Finds the API through the parents, then through the window that opened this one, and begins; undefined when nobody answers. */
export function findLms(from: Window): Lms | undefined {
  const api = findApi(from) ?? (from.opener ? findApi(from.opener as Window) : undefined);
  if (!api || !isYes(api.LMSInitialize(""))) return undefined;
  return {
    get: (element) => String(api.LMSGetValue(element) ?? ""),
    set: (element, value) => isYes(api.LMSSetValue(element, value)),
    commit: () => isYes(api.LMSCommit("")),
    finish: () => void api.LMSFinish(""),
  };
}

function findApi(from: Window): ScormApi | undefined {
  let place = from;
  for (let climbed = 0; climbed < MOST_PARENTS; climbed++) {
    const api = apiOf(place);
    if (api) return api;
    if (place.parent === place) return undefined;
    place = place.parent;
  }
  return undefined;
}

/** A frame of another site keeps its things to itself: the climb goes on above it. */
function apiOf(place: Window): ScormApi | undefined {
  try {
    const { API } = place as Window & { readonly API?: ScormApi };
    return typeof API?.LMSInitialize === "function" ? API : undefined;
  } catch {
    return undefined;
  }
}

/** The standard says "true"; some LMSs answer a boolean. */
function isYes(answer: unknown): boolean {
  return String(answer) === "true";
}
