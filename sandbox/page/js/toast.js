// Short words that pass by themselves, and alerts that have to be read.

import { h } from "./dom.js";
import { t } from "./words.js";

const STAYS = 6000;

// A toast belongs to a holder: a chat's own, or the page's.
export function toast(text, { holder = document.getElementById("toasts"), kind = "", title = "" } = {}) {
  const made = h("div", { class: `toast ${kind}` }, title && h("b", {}, title), h("span", {}, text));
  made.addEventListener("click", () => made.remove());
  holder.append(made);
  while (holder.children.length > 4) holder.firstElementChild.remove();
  setTimeout(() => made.remove(), STAYS);
}

export function alertBox(text, title) {
  const close = h("button", { type: "button", class: "button primary", autofocus: true }, t("understood"));
  const box = h("dialog", { class: "alert", role: "alertdialog", "aria-label": title }, h("h2", {}, title), h("p", {}, text), close);
  close.addEventListener("click", () => box.close());
  box.addEventListener("close", () => box.remove());
  document.body.append(box);
  box.showModal();
}

export const failed = (error) => toast(`${t("failed")}: ${error.message}`, { kind: "bad" });

// A choice among many: answers what was chosen, or null.
export function choose(title, options) {
  return new Promise((answer) => {
    const box = h("dialog", { class: "choose", "aria-label": title }, h("h2", {}, title));
    for (const [value, label] of options) {
      const onclick = () => {
        answer(value);
        box.close();
      };
      box.append(h("button", { type: "button", class: "button", onclick }, label));
    }
    const cancel = h("button", { type: "button", class: "button quiet", onclick: () => box.close() }, t("cancel"));
    box.append(cancel);
    box.addEventListener("close", () => {
      box.remove();
      answer(null);
    });
    document.body.append(box);
    box.showModal();
  });
}

// A small menu beside what opened it: arrow keys, Enter, Escape.
export function menu(anchor, items) {
  document.querySelector(".menu")?.remove();
  const box = h("div", { class: "menu", role: "menu" });
  const leave = () => {
    box.remove();
    document.removeEventListener("pointerdown", outside);
  };
  const outside = (event) => !box.contains(event.target) && leave();
  for (const [label, act] of items) {
    const onclick = () => {
      leave();
      anchor.focus();
      act();
    };
    box.append(h("button", { type: "button", role: "menuitem", onclick }, label));
  }
  box.addEventListener("keydown", (event) => {
    const all = [...box.children];
    const at = all.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) all.at(to % all.length).focus();
    else if (event.key === "Escape" || event.key === "Tab") {
      leave();
      anchor.focus();
    } else return;
    event.preventDefault();
  });
  document.body.append(box);
  const place = anchor.getBoundingClientRect();
  box.style.setProperty("top", `${Math.min(place.bottom, innerHeight - box.offsetHeight - 8)}px`);
  box.style.setProperty("left", `${Math.max(8, Math.min(place.left, innerWidth - box.offsetWidth - 8))}px`);
  document.addEventListener("pointerdown", outside);
  box.firstElementChild.focus();
}
