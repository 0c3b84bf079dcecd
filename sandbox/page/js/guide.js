// The guided tour: what is to be done next, said in words, and the place where to do it lit up.

import { ask } from "./api.js";
import { h, icon, iconButton } from "./dom.js";
import { openChat, paneOf, room } from "./panes.js";
import { chatOf, on, store } from "./store.js";
import { failed } from "./toast.js";
import { said, t } from "./words.js";

const PHONE = matchMedia("(max-width: 700px)");

// Where in a pane the hint points at: a button of a message, the photo button, the field.
function place({ button, field, photos }, pane) {
  const { element } = pane;
  if (button) {
    const labelled = [...element.querySelectorAll(".key")].filter((each) => each.dataset.label.startsWith(button));
    return labelled.at(-1);
  }
  if (photos) return element.querySelector(".pick");
  return field ? pane.composer.field : null;
}

export function guide(holder) {
  let number = -1;
  let lit = [];
  let reached = new Set();
  // A new hint opens its chats; afterwards only what is open is lit, so that a person may close them.
  const light = (open = false) => {
    lit.forEach((each) => each.classList.remove("spot"));
    lit = [];
    const hint = store.shown.guide;
    if (!hint) return;
    if (hint.number !== number) {
      number = hint.number;
      reached = new Set();
      open = room() > 1 || !PHONE.matches; // on a phone nobody is taken away from a chat
    }
    (hint.targets || []).forEach((target, at) => {
      const chat = chatOf(target.chat);
      const pane = paneOf(chat) || (open ? openChat(chat) : null);
      if (pane && target.person && !reached.has(`${at} person`)) pane.become(target.person);
      const found = pane && place(target, pane);
      reached.add(`${at} person`);
      if (!found) return;
      found.classList.add("spot");
      lit.push(found);
      if (reached.has(at)) return;
      reached.add(at);
      found.scrollIntoView({ block: "nearest" });
      if (target.text) pane.composer.fill(target.text);
    });
  };
  const show = () => {
    reached = new Set();
    light(true);
    lit[0]?.focus();
  };
  const run = (made, id) => {
    made.setAttribute("aria-busy", "true");
    ask("guide", { id }).catch(failed).finally(() => made.removeAttribute("aria-busy"));
  };
  const draw = () => {
    const hint = store.shown.guide;
    holder.hidden = !hint;
    if (!hint) return;
    const state = JSON.stringify(hint);
    if (holder.dataset.state === state) return;
    holder.dataset.state = state;
    const focused = holder.contains(document.activeElement) ? document.activeElement.dataset.id : null;
    const buttons = (hint.buttons || []).map(({ id, label, style }) => {
      const made = h("button", { type: "button", class: `button ${style || ""}`, "data-id": id }, said(label));
      made.addEventListener("click", () => run(made, id));
      return made;
    });
    const progress = hint.steps && h("progress", { max: hint.steps, value: hint.step, "aria-label": said(hint.title) });
    holder.setAttribute("role", "region");
    holder.setAttribute("aria-label", t("guide"));
    holder.replaceChildren(...[
      h("div", { class: "say", "aria-live": "polite" },
        h("p", { class: "step" }, progress, h("b", {}, said(hint.title))),
        h("p", { class: "hint" }, hint.targets?.length ? icon("play") : "", said(hint.text))),
      h("div", { class: "buttons" },
        hint.targets?.length ? h("button", { type: "button", class: "button quiet", "data-id": "show", onclick: show }, t("show")) : "",
        buttons,
        iconButton("close", t("close"), (event) => run(event.currentTarget, "leave"), { "data-id": "leave" })),
    ]);
    if (focused) (holder.querySelector(`[data-id="${focused}"]`) || holder.querySelector("button"))?.focus();
  };
  on("shown", () => [draw(), light()]);
  on("taken", () => light());
  on("chat", ({ whole }) => whole && requestAnimationFrame(() => light()));
  on("panes", () => number >= 0 && requestAnimationFrame(() => light()));
  draw();
  requestAnimationFrame(() => light());
}
