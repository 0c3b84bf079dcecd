// The list of chats: people and groups with what they are, the newest message, what was not read yet.

import { short } from "./bubble.js";
import { arrange, arrows, h } from "./dom.js";
import { openChat, isOpen } from "./panes.js";
import { aboutOf, chatOf, nameOf, on, store, titleOf } from "./store.js";
import { said, t } from "./words.js";

const HUES = 8;
const HAS_KEYS = matchMedia("(hover: hover)").matches; // elsewhere the focus would bring up a keyboard

export function avatar(chat) {
  const about = aboutOf(chat);
  const parts = titleOf(chat).split(/\s+/);
  const letters = about.letters || parts.at(-1).slice(0, 1).toUpperCase();
  const hue = Math.abs(Math.trunc(about.hue ?? chat.id)) % HUES;
  return h("span", { class: `avatar hue${hue} ${chat.id < 0 ? "group" : ""}`, "aria-hidden": "true" }, letters);
}

function order(ids, given = {}) {
  const rank = (id) => given[id]?.order ?? 1000;
  return [...ids].sort((a, b) => rank(a) - rank(b));
}

function row(chat) {
  const made = h("button", { type: "button", class: "chat", onclick: () => openChat(chat, { focus: HAS_KEYS }) });
  made.dataset.chat = chat.key;
  return h("li", {}, made);
}

function fill(made, chat) {
  const about = aboutOf(chat);
  const newest = chat.newest;
  const from = chat.id < 0 && newest ? `${nameOf(newest.from?.id)}: ` : "";
  const line = newest ? `${from}${short(newest)}` : t("empty");
  const open = isOpen(chat);
  const unread = open ? 0 : chat.unread;
  const label = `${titleOf(chat)}, ${said(about.role)}${unread ? `, ${unread} ${t("unread")}` : ""}`;
  const state = JSON.stringify([label, line, open]);
  if (made.dataset.state === state) return;
  made.dataset.state = state;
  made.setAttribute("aria-label", label);
  made.toggleAttribute("data-open", open);
  if (open) made.setAttribute("aria-current", "true");
  else made.removeAttribute("aria-current");
  made.replaceChildren(avatar(chat), h("span", { class: "lines" },
    h("b", {}, titleOf(chat)), h("span", { class: "role" }, said(about.role)), h("span", { class: "snippet" }, line)),
  unread ? h("span", { class: "unread" }, `${unread}`) : "");
}

export function list(holder) {
  holder.setAttribute("aria-label", t("chats"));
  const sections = [["groups", h("ul")], ["people", h("ul")]];
  holder.append(...sections.flatMap(([name, ul]) => [h("h2", {}, t(name)), ul]));
  const rows = new Map();
  const draw = () => {
    const about = store.shown.about || {};
    const chats = {
      groups: order([...store.groups.values()].filter((g) => !g.migrated_to).map((g) => g.id), about.groups),
      people: order(store.people.keys(), about.people),
    };
    for (const [name, ul] of sections) {
      const wanted = chats[name].map((id) => {
        const chat = chatOf(id);
        if (!rows.has(chat.key)) rows.set(chat.key, row(chat));
        const item = rows.get(chat.key);
        fill(item.firstElementChild, chat);
        return item;
      });
      arrange(ul, wanted);
    }
  };
  arrows(holder, "button.chat");
  for (const kind of ["taken", "shown", "group", "panes"]) on(kind, draw);
  draw();
}
