// The open chats side by side: as many as there is room for; the one not used for longest gives way.

import { h } from "./dom.js";
import { Pane } from "./pane.js";
import { chatOf, on, store, tell } from "./store.js";
import { t } from "./words.js";

const KEPT = "sandbox-open";
const NARROW = 400;
const open = new Map();
let holder;

export const room = () => Math.max(1, Math.min(3, Math.floor(holder.clientWidth / NARROW)));
export const isOpen = (chat) => open.has(chat.key);
export const paneOf = (chat) => open.get(chat.key);

export function openChat(chat, { focus = false } = {}) {
  let pane = open.get(chat.key);
  if (!pane) {
    while (open.size >= room()) shut([...open.values()].sort((a, b) => a.used - b.used)[0]);
    pane = new Pane(chat, { close: () => close(chat) });
    open.set(chat.key, pane);
    holder.append(pane.element);
    pane.element.addEventListener("focusin", () => { pane.used = performance.now(); });
  }
  pane.used = performance.now();
  document.body.classList.add("in-chat");
  settled();
  if (focus) pane.composer.field.focus();
  return pane;
}

function shut(pane) {
  pane.leave();
  open.delete(pane.chat.key);
}

function close(chat) {
  shut(open.get(chat.key));
  if (!open.size) document.body.classList.remove("in-chat");
  settled();
  document.querySelector(`#list [data-chat="${chat.key}"]`)?.focus();
}

function settled() {
  holder.querySelector(".nothing")?.remove();
  if (!open.size) holder.append(h("p", { class: "nothing" }, t("nothing_open")));
  sessionStorage.setItem(KEPT, JSON.stringify([...open.values()].map(({ chat }) => [chat.id, chat.bot])));
  tell("panes");
}

// The chats that were open before, or those that whoever runs the sandbox wants seen first.
export function panes(given) {
  holder = given;
  const kept = JSON.parse(sessionStorage.getItem(KEPT) || "null");
  const first = (store.shown.about?.first || []).map((id) => [id, undefined]);
  const known = (kept || first).filter(([id]) => store.people.has(id) || store.groups.has(id));
  const phone = matchMedia("(max-width: 700px)").matches;
  if (!phone) known.slice(0, room()).forEach(([id, bot]) => openChat(chatOf(id, bot || undefined)));
  settled();
  on("shown", ({ topic }) => topic === "about" && location.reload());
  const dropped = (event) => event.target.closest?.(".pane");
  addEventListener("dragover", (event) => {
    event.preventDefault();
    holder.querySelectorAll(".pane").forEach((each) => each.classList.toggle("dropping", each === dropped(event)));
  });
  addEventListener("dragleave", (event) => !event.relatedTarget && clear());
  addEventListener("drop", (event) => {
    event.preventDefault();
    clear();
    const pane = [...open.values()].find((each) => each.element === dropped(event));
    if (pane) pane.composer.add([...event.dataTransfer.files]);
  });
  const clear = () => holder.querySelectorAll(".dropping").forEach((each) => each.classList.remove("dropping"));
  addEventListener("resize", () => {
    while (open.size > room()) shut([...open.values()].sort((a, b) => a.used - b.used)[0]);
    settled();
  });
}
