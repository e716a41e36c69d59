import { socialNetwork as text } from "../../i18n/fr/activities/social-network.ts";
import { typeset } from "../../i18n/typography.ts";
import { element } from "../dom.ts";
import { icon } from "../icon.ts";
import { audienceSelect, button, draftField, toggleTask } from "./controls.ts";
import { ICONS } from "./icons.ts";
import { audienceName, type Drawing, nameOf } from "./memory.ts";
import { type Comment, hasTie, type LivePost } from "./model.ts";
import { avatar, personLink } from "./person-link.ts";
import { reportForm } from "./report-form.ts";

export function postView(drawing: Drawing, post: LivePost): HTMLElement {
  const { scene, state, memory } = drawing;
  const { id, author, tagged } = post;
  const name = nameOf(scene, author);
  const shared = state.shared[id];
  const reported = state.reports[id];
  const open = memory.task?.id === id;
  const menu = element("button", { type: "button", class: "icon-button", "data-key": `menu ${id}`, "data-focus": memory.focus === `menu ${id}`, "aria-label": text.post.menu(name), "aria-expanded": String(open && memory.task?.kind === "menu"), onclick: toggleTask(drawing, id, "menu") }, icon(ICONS.more));
  return element(
    "article",
    { class: "card post", "aria-label": text.post.by(name) },
    element(
      "header",
      { class: "post-head" },
      avatar(scene, author),
      element("div", { class: "post-who" }, personLink(drawing, author, `post ${id}`), element("span", { class: "small soft audience" }, icon(post.audience === "public" ? ICONS.world : post.audience === "moi" ? ICONS.lock : ICONS.people), `${post.ad ? text.ad : (post.when ?? text.now)} · ${audienceFor(drawing, post)}`)),
      menu,
    ),
    open && memory.task?.kind === "menu" && postMenu(drawing, post),
    post.text !== "" && element("p", { class: "said" }, typeset(post.text)),
    post.photo !== undefined && element("div", { class: "picture", role: "img", "aria-label": post.photo }, icon(ICONS.image), element("span", { class: "small" }, typeset(post.photo))),
    tagged === true && !state.untagged.includes(id) && element("p", { class: "small" }, text.post.tagged),
    open && postTask(drawing, post),
    shared !== undefined && element("p", { class: "small soft" }, text.post.shared(audienceName(scene, shared))),
    reported !== undefined && element("p", { class: "small soft" }, text.report.done(text.report.reasons[reported])),
    postActions(drawing, post),
    comments(drawing, post),
  );
}

/** Somebody else's friends are theirs: only one's own lists have a name. */
function audienceFor({ scene }: Drawing, { author, audience }: LivePost): string {
  return author === scene.me || audience === "public" ? audienceName(scene, audience) : text.theirFriends;
}

function postMenu(drawing: Drawing, { id, author, tagged }: LivePost): HTMLElement {
  const { scene, state, memory, commit, stagehand } = drawing;
  const name = nameOf(scene, author);
  const open = (kind: "edit" | "audience" | "delete" | "report", focus: string) => () => {
    memory.task = { id, kind };
    memory.focus = focus;
    stagehand.redraw();
  };
  const mine = author === scene.me;
  const muted = hasTie(state, author, "muted");
  const items = mine
    ? [button(drawing, `edit ${id}`, text.post.edit, open("edit", `text ${id}`)), button(drawing, `audience ${id}`, text.post.changeAudience, open("audience", `to ${id}`)), button(drawing, `delete ${id}`, text.post.remove, open("delete", `no ${id}`))]
    : [
        tagged && !state.untagged.includes(id) && button(drawing, `untag ${id}`, text.post.untag, () => commit({ kind: "untag", post: id }, text.post.saved, `menu ${id}`)),
        button(drawing, `mute ${id}`, muted ? text.person.unmute : text.person.mute, () => commit({ kind: "tie", person: author, tie: "muted", on: !muted }, text.person.changed.muted[muted ? 1 : 0], "place")),
        button(drawing, `profile ${id}`, text.person.seeProfile(name), () => {
          Object.assign(memory, { person: author, task: undefined, focus: "place" });
          stagehand.redraw();
        }),
        button(drawing, `report ${id}`, text.post.report, open("report", `reason ${id} 0`)),
      ];
  return element("div", { class: "task menu" }, ...items);
}

function postTask(drawing: Drawing, post: LivePost): HTMLElement | undefined {
  const { memory, commit } = drawing;
  const { id } = post;
  const cancel = button(drawing, `no ${id}`, text.post.cancel, toggleTask(drawing, id, memory.task!.kind, undefined));
  switch (memory.task!.kind) {
    case "edit": {
      const field = draftField(drawing, `text ${id}`, text.post.editField, post.text, 3);
      const save = () => {
        memory.drafts.delete(`text ${id}`);
        commit({ kind: "edit", post: id, text: field.value }, text.post.saved, `menu ${id}`);
      };
      return element("div", { class: "task" }, field, element("div", { class: "cluster" }, button(drawing, `save ${id}`, text.post.save, save), cancel));
    }
    case "audience": {
      const select = audienceSelect(drawing, `to ${id}`, text.compose.audience, memory.drafts.get(`to ${id}`) ?? post.audience, (chosen) => memory.drafts.set(`to ${id}`, chosen));
      return element("div", { class: "task" }, element("label", {}, element("span", {}, text.compose.audience), select), element("div", { class: "cluster" }, button(drawing, `save ${id}`, text.post.save, () => {
        memory.drafts.delete(`to ${id}`);
        commit({ kind: "audience", post: id, audience: select.value }, text.post.saved, `menu ${id}`);
      }), cancel));
    }
    case "delete":
      return element("div", { class: "task" }, element("p", {}, text.post.sure), element("div", { class: "cluster" }, button(drawing, `yes ${id}`, text.post.remove, () => commit({ kind: "delete", id }, text.post.removed, "place")), cancel));
    case "report":
      return reportForm(drawing, id, text.post.by(nameOf(drawing.scene, post.author)));
    case "share": {
      const select = audienceSelect(drawing, `share to ${id}`, text.post.shareWith, memory.drafts.get(`share to ${id}`) ?? "amis", (chosen) => memory.drafts.set(`share to ${id}`, chosen));
      return element("div", { class: "task" }, element("label", {}, element("span", {}, text.post.shareWith), select), element("div", { class: "cluster" }, button(drawing, `share ok ${id}`, text.post.share, () => commit({ kind: "share", post: id, audience: select.value }, text.post.saved, `share ${id}`)), cancel));
    }
    case "comment":
    case "menu":
    case "blocked":
    case "friend":
      return undefined;
  }
}

function postActions(drawing: Drawing, { id, audience }: LivePost): HTMLElement {
  const { state, commit, memory, stagehand } = drawing;
  const liked = state.liked.includes(id);
  const share = () => {
    if (audience === "public") {
      toggleTask(drawing, id, "share", `share to ${id}`)();
      return;
    }
    memory.notice = text.post.notShareable;
    stagehand.announce(text.post.notShareable);
    stagehand.redraw();
  };
  return element(
    "div",
    { class: "cluster actions" },
    button(drawing, `like ${id}`, text.post.like, () => stagehand.act({ kind: "like", post: id }), { "aria-pressed": String(liked) }),
    button(drawing, `comment ${id}`, text.post.comment, toggleTask(drawing, id, "comment", `comment text ${id}`), { "aria-expanded": String(memory.task?.id === id && memory.task.kind === "comment") }),
    button(drawing, `share ${id}`, text.post.share, share, { "aria-disabled": audience !== "public" }),
    memory.task?.id === id && memory.task.kind === "comment" && commentForm(drawing, id, commit),
  );
}

function commentForm(drawing: Drawing, id: string, commit: Drawing["commit"]): HTMLElement {
  const key = `comment text ${id}`;
  const field = draftField(drawing, key, text.post.commentField, "", 1);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (field.value.trim() === "") return;
    drawing.memory.drafts.delete(key);
    commit({ kind: "comment", post: id, text: field.value }, text.post.commented, `comment ${id}`);
  };
  return element("form", { class: "row comment-form", onsubmit: send }, field, element("button", { type: "submit", class: "tool", "data-key": `send ${id}` }, text.post.send));
}

function comments(drawing: Drawing, post: LivePost): HTMLElement | false {
  const shown = post.comments.filter(({ author }) => !hasTie(drawing.state, author, "blocked"));
  return shown.length > 0 && element("ul", { class: "plain comments", "aria-label": text.post.comments }, ...shown.map((comment) => commentView(drawing, post, comment)));
}

function commentView(drawing: Drawing, post: LivePost, { id, author, text: said }: Comment): HTMLElement {
  const { scene, state, memory, commit } = drawing;
  const mine = author === scene.me;
  const reported = state.reports[id];
  const name = nameOf(scene, author);
  const removable = mine || post.author === scene.me;
  return element(
    "li",
    { class: "comment" },
    avatar(scene, author),
    element(
      "div",
      { class: "comment-body" },
      element("p", {}, personLink(drawing, author, `comment ${id}`), " ", typeset(said)),
      reported !== undefined && element("p", { class: "small soft" }, text.report.done(text.report.reasons[reported])),
      element(
        "div",
        { class: "cluster" },
        !mine && button(drawing, `menu ${id}`, text.post.report, toggleTask(drawing, id, "report", `reason ${id} 0`), { class: "quiet", "aria-label": `${text.post.report} : ${name}`, "aria-expanded": String(memory.task?.id === id && memory.task.kind === "report") }),
        removable && button(drawing, `remove ${id}`, text.post.remove, () => commit({ kind: "delete", id }, text.post.removed, `comment ${post.id}`), { class: "quiet", "aria-label": `${text.post.remove} : ${name}` }),
      ),
      memory.task?.id === id && memory.task.kind === "report" && reportForm(drawing, id, name),
    ),
  );
}
