import type { ActivityModel, Facts } from "../activity.ts";
import type { Person, Post, SocialNetworkScene } from "./scene.ts";

export const REASONS = ["harcelement", "haine", "faux-compte", "arnaque", "vie-privee", "violence", "desaccord"] as const;
export type Reason = (typeof REASONS)[number];
export const TIES = ["friend", "followed", "muted", "blocked"] as const;
export type Tie = (typeof TIES)[number];
/** Audiences that every network has; lists come after them. */
export const AUDIENCES = ["public", "amis", "moi"] as const;

export interface Comment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
}

export interface LivePost extends Omit<Post, "comments" | "when"> {
  /** Absent from what the student has just written. */
  readonly when?: string;
  readonly comments: readonly Comment[];
}

export interface SocialState {
  readonly posts: readonly LivePost[];
  /** Posts and comments made so far: their identifiers are never used again. */
  readonly made: number;
  readonly deleted: readonly string[];
  readonly ties: Readonly<Record<string, readonly Tie[]>>;
  readonly liked: readonly string[];
  readonly shared: Readonly<Record<string, string>>;
  readonly untagged: readonly string[];
  readonly reports: Readonly<Record<string, Reason>>;
  readonly settings: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, { readonly value: string; readonly audience: string }>>;
  readonly requests: Readonly<Record<string, "acceptée" | "supprimée">>;
}

export type SocialAction =
  | { readonly kind: "publish"; readonly text: string; readonly audience: string; readonly photo?: string }
  | { readonly kind: "edit"; readonly post: string; readonly text: string }
  | { readonly kind: "audience"; readonly post: string; readonly audience: string }
  | { readonly kind: "delete"; readonly id: string }
  | { readonly kind: "comment"; readonly post: string; readonly text: string }
  | { readonly kind: "like"; readonly post: string }
  | { readonly kind: "share"; readonly post: string; readonly audience: string }
  | { readonly kind: "untag"; readonly post: string }
  | { readonly kind: "tie"; readonly person: string; readonly tie: Tie; readonly on: boolean }
  | { readonly kind: "report"; readonly id: string; readonly reason: Reason }
  | { readonly kind: "setting"; readonly id: string; readonly value: string }
  | { readonly kind: "field"; readonly id: string; readonly value: string; readonly audience: string }
  | { readonly kind: "request"; readonly id: string; readonly answer: "acceptée" | "supprimée" };

const LONGEST_TEXT = 500;
const MOST_MADE = 60;

export const model: ActivityModel<SocialNetworkScene, SocialState, SocialAction> = { start, act, facts };

export function audiencesOf({ lists = [] }: SocialNetworkScene): readonly string[] {
  return [...AUDIENCES, ...lists.map(({ id }) => id)];
}

export function hasTie(state: SocialState, person: string, tie: Tie): boolean {
  return Object.hasOwn(state.ties, person) && state.ties[person]!.includes(tie);
}

/** Posts shown in the feed: nobody's who is blocked or muted. */
export function feedOf(state: SocialState): readonly LivePost[] {
  return state.posts.filter(({ author }) => !hasTie(state, author, "blocked") && !hasTie(state, author, "muted"));
}

function start(scene: SocialNetworkScene): SocialState {
  return {
    posts: scene.posts.map(({ comments = [], ...post }) => ({ ...post, comments })),
    made: 0,
    deleted: [],
    ties: Object.fromEntries(scene.people.map((person) => [person.id, TIES.filter((tie) => person[tie])])),
    liked: [],
    shared: {},
    untagged: [],
    reports: {},
    settings: Object.fromEntries((scene.settings ?? []).map(({ id, value }) => [id, value])),
    fields: Object.fromEntries((scene.fields ?? []).map(({ id, value = "", audience }) => [id, { value, audience }])),
    requests: {},
  };
}

function act(scene: SocialNetworkScene, state: SocialState, action: SocialAction): SocialState {
  switch (action.kind) {
    case "publish":
      return publish(scene, state, action);
    case "edit":
      return changePost(state, action.post, (post) => {
        const text = written(action.text);
        return post.author === scene.me && text !== "" ? { ...post, text } : post;
      });
    case "audience":
      return changePost(state, action.post, (post) => (post.author === scene.me && audiencesOf(scene).includes(action.audience) ? { ...post, audience: action.audience } : post));
    case "delete":
      return remove(scene, state, action.id);
    case "comment": {
      const text = written(action.text);
      if (text === "" || state.made >= MOST_MADE || !state.posts.some(({ id }) => id === action.post)) return state;
      const comment: Comment = { id: `nouveau-${state.made + 1}`, author: scene.me, text };
      return { ...changePost(state, action.post, (post) => ({ ...post, comments: [...post.comments, comment] })), made: state.made + 1 };
    }
    case "like":
      return state.posts.some(({ id }) => id === action.post) ? { ...state, liked: toggled(state.liked, action.post) } : state;
    case "share":
      return share(scene, state, action.post, action.audience);
    case "untag":
      return state.untagged.includes(action.post) || !state.posts.some(({ id, tagged }) => id === action.post && tagged) ? state : { ...state, untagged: [...state.untagged, action.post] };
    case "tie":
      return tie(scene, state, action.person, action.tie, action.on);
    case "report":
      return !REASONS.includes(action.reason) || !reportable(scene, state).includes(action.id) || state.reports[action.id] === action.reason ? state : { ...state, reports: { ...state.reports, [action.id]: action.reason } };
    case "setting": {
      const known = scene.settings?.find(({ id }) => id === action.id)?.options.some(({ id }) => id === action.value);
      return !known || state.settings[action.id] === action.value ? state : { ...state, settings: { ...state.settings, [action.id]: action.value } };
    }
    case "field":
      return changeField(scene, state, action.id, { value: written(action.value), audience: action.audience });
    case "request":
      return !scene.requests?.some(({ id }) => id === action.id) || state.requests[action.id] === action.answer || !["acceptée", "supprimée"].includes(action.answer) ? state : { ...state, requests: { ...state.requests, [action.id]: action.answer } };
  }
}

function publish(scene: SocialNetworkScene, state: SocialState, { text, audience, photo }: Extract<SocialAction, { kind: "publish" }>): SocialState {
  const said = written(text);
  const picture = scene.photos?.find(({ id }) => id === photo);
  if ((said === "" && !picture) || !audiencesOf(scene).includes(audience) || (photo !== undefined && !picture) || state.made >= MOST_MADE) return state;
  const post: LivePost = { id: `nouveau-${state.made + 1}`, author: scene.me, text: said, audience, comments: [], ...(picture && { photo: picture.alt }) };
  return { ...state, posts: [post, ...state.posts], made: state.made + 1 };
}

function changePost(state: SocialState, id: string, change: (post: LivePost) => LivePost): SocialState {
  const posts = state.posts.map((post) => (post.id === id ? change(post) : post));
  const same = posts.every((post, index) => post === state.posts[index] || JSON.stringify(post) === JSON.stringify(state.posts[index]));
  return same ? state : { ...state, posts };
}

/** One's own posts and comments, and the comments under one's own posts. */
function remove(scene: SocialNetworkScene, state: SocialState, id: string): SocialState {
  const deleted = [...state.deleted, id].toSorted();
  if (state.posts.some((post) => post.id === id && post.author === scene.me)) return { ...state, posts: state.posts.filter((post) => post.id !== id), deleted };
  const holder = state.posts.find(({ author, comments }) => comments.some((comment) => comment.id === id && (comment.author === scene.me || author === scene.me)));
  return holder ? { ...changePost(state, holder.id, (post) => ({ ...post, comments: post.comments.filter((comment) => comment.id !== id) })), deleted } : state;
}

/** What its author shows to few cannot be shared further. */
function share(scene: SocialNetworkScene, state: SocialState, id: string, audience: string): SocialState {
  const post = state.posts.find((each) => each.id === id);
  return post?.audience !== "public" || !audiencesOf(scene).includes(audience) || state.shared[id] === audience ? state : { ...state, shared: { ...state.shared, [id]: audience } };
}

/** Blocking ends friendship and following. */
function tie(scene: SocialNetworkScene, state: SocialState, person: string, changed: Tie, on: boolean): SocialState {
  if (person === scene.me || !Object.hasOwn(state.ties, person) || !TIES.includes(changed) || hasTie(state, person, changed) === on) return state;
  if (on && changed !== "blocked" && (changed === "friend" || hasTie(state, person, "blocked"))) return state;
  const others = state.ties[person]!.filter((each) => each !== changed && !(on && changed === "blocked" && (each === "friend" || each === "followed")));
  return { ...state, ties: { ...state.ties, [person]: on ? [...others, changed] : others } };
}

function changeField(scene: SocialNetworkScene, state: SocialState, id: string, next: { readonly value: string; readonly audience: string }): SocialState {
  const field = scene.fields?.find((each) => each.id === id);
  const current = state.fields[id];
  if (!field || !current || !audiencesOf(scene).includes(next.audience) || (field.required && next.value === "")) return state;
  return current.value === next.value && current.audience === next.audience ? state : { ...state, fields: { ...state.fields, [id]: next } };
}

function reportable(scene: SocialNetworkScene, state: SocialState): readonly string[] {
  const others = ({ author }: { readonly author: string }) => author !== scene.me;
  return [...scene.people.map(({ id }) => id).filter((id) => id !== scene.me), ...state.posts.filter(others).map(({ id }) => id), ...state.posts.flatMap(({ comments }) => comments.filter(others).map(({ id }) => id))];
}

function facts(scene: SocialNetworkScene, state: SocialState): Facts {
  const yes = (claim: boolean) => (claim ? "oui" : "non");
  const tied = (sought: Tie) => scene.people.map(({ id }: Person) => id).filter((id) => hasTie(state, id, sought)).toSorted().join(" ");
  const mine = state.posts.filter(({ id }) => id.startsWith("nouveau-"));
  const latest = mine[0];
  const comments = scene.posts.flatMap((post) => post.comments ?? []);
  const live = new Map(state.posts.map((post) => [post.id, post]));
  const original = new Map(scene.posts.map((post) => [post.id, post.audience]));
  const posts = scene.posts.map(({ id }) => id);
  const subjects = [...scene.people.map(({ id }) => id), ...posts, ...comments.map(({ id }) => id)];
  return {
    "post:text": latest?.text ?? "",
    "post:audience": latest?.audience ?? "",
    "post:photo": scene.photos?.find(({ alt }) => alt === latest?.photo)?.id ?? "",
    "post-count": String(mine.length),
    deleted: state.deleted.join(" "),
    "changed-audiences": state.posts.filter(({ id, audience }) => original.has(id) && original.get(id) !== audience).map(({ id }) => id).toSorted().join(" "),
    followed: tied("followed"),
    muted: tied("muted"),
    blocked: tied("blocked"),
    friends: tied("friend"),
    reported: Object.keys(state.reports).toSorted().join(" "),
    "changed-settings": (scene.settings ?? []).filter(({ id, value }) => state.settings[id] !== value).map(({ id }) => id).toSorted().join(" "),
    filled: Object.keys(state.fields).filter((id) => state.fields[id]!.value !== "").toSorted().join(" "),
    ...facet(posts, "text", (id) => live.get(id)?.text ?? ""),
    ...facet(posts, "audience", (id) => live.get(id)?.audience ?? ""),
    ...facet([...posts, ...comments.map(({ id }) => id)], "deleted", (id) => yes(state.deleted.includes(id))),
    ...facet(posts, "liked", (id) => yes(state.liked.includes(id))),
    ...facet(posts, "shared", (id) => state.shared[id] ?? "non"),
    ...facet(posts, "commented", (id) => live.get(id)?.comments.findLast((comment) => comment.id.startsWith("nouveau-"))?.text ?? ""),
    ...facet(posts, "untagged", (id) => yes(state.untagged.includes(id))),
    ...facet(subjects, "reported", (id) => state.reports[id] ?? "non"),
    ...facet(Object.keys(state.settings), "setting", (id) => state.settings[id]!),
    ...facet(Object.keys(state.fields), "field", (id) => state.fields[id]!.value),
    ...facet(Object.keys(state.fields), "field-audience", (id) => state.fields[id]!.audience),
    ...facet((scene.requests ?? []).map(({ id }) => id), "request", (id) => state.requests[id] ?? "en attente"),
  };
}

function facet(subjects: readonly string[], word: string, value: (subject: string) => string): Facts {
  return Object.fromEntries(subjects.map((subject) => [`${word}:${subject}`, value(subject)]));
}

function written(text: string): string {
  return String(text).trim().slice(0, LONGEST_TEXT);
}

function toggled(all: readonly string[], one: string): readonly string[] {
  return all.includes(one) ? all.filter((each) => each !== one) : [...all, one];
}
