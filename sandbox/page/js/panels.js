// Panels of whoever runs the sandbox, drawn from data: words, a table, a choice, buttons.

import { ask } from "./api.js";
import { h } from "./dom.js";
import { on, store } from "./store.js";
import { failed } from "./toast.js";
import { said } from "./words.js";

function table({ head, rows }) {
  const line = (cells, tag, given = {}) => h("tr", {}, cells.map((cell) => h(tag, given, said(cell))));
  return h("table", {}, h("thead", {}, line(head, "th", { scope: "col" })), h("tbody", {}, rows.map((cells) => line(cells, "td"))));
}

class Panel {
  constructor(id) {
    this.id = id;
    this.choice = undefined;
    this.box = h("section", { class: "panel", tabindex: "-1" });
    this.box.dataset.panel = id;
  }

  async ask(button) {
    this.box.toggleAttribute("aria-busy", Boolean(button));
    try {
      this.fill(await ask("panel", { panel: this.id, button, choice: this.choice }));
    } finally {
      this.box.removeAttribute("aria-busy");
    }
  }

  fill(given) {
    const state = JSON.stringify(given);
    if (state === this.state) return;
    this.state = state;
    const focused = this.box.contains(document.activeElement) ? document.activeElement.dataset.id : null;
    this.box.setAttribute("aria-label", said(given.title));
    this.box.replaceChildren(...[
      h("h3", {}, said(given.title)),
      given.choices?.length && this.select(given),
      ...(given.lines || []).map((line) => h("p", { class: line.kind || "" }, said(line.text ?? line))),
      given.buttons && h("div", { class: "buttons" }, given.buttons.map((each) => this.button(each))),
      given.table && h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": said(given.title) }, table(given.table)),
    ].filter(Boolean));
    if (focused) this.box.querySelector(`[data-id="${focused}"]`)?.focus();
  }

  select({ choices, choice, title }) {
    const made = h("select", { "aria-label": said(title), "data-id": "choice" },
      choices.map(([value, label]) => h("option", { value, selected: value === choice }, said(label))));
    made.addEventListener("change", () => {
      this.choice = made.value;
      this.ask().catch(failed);
    });
    return made;
  }

  button({ id, label, style }) {
    const onclick = () => this.ask(id).catch(failed);
    return h("button", { type: "button", class: `button ${style || ""}`, "data-id": id, onclick }, said(label));
  }
}

export function panels() {
  const box = h("div", { class: "panels" });
  const known = new Map();
  const arrange = () => {
    for (const id of store.shown.panels || []) {
      if (known.has(id)) continue;
      known.set(id, new Panel(id));
      box.append(known.get(id).box);
    }
  };
  on("shown", arrange);
  arrange();
  return { box, draw: () => Promise.all([...known.values()].map((panel) => panel.ask())) };
}
