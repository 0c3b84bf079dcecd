// The bar above: what this is, the office's clock and its buttons, language, the drawer.

import { ask } from "./api.js";
import { sayDay, sayTime } from "./bubble.js";
import { arrows, h, icon } from "./dom.js";
import { officeNow, on, store } from "./store.js";
import { failed, toast } from "./toast.js";
import { said, switchLanguage, t } from "./words.js";

const TICK = 5000;

function clockBar() {
  const now = h("output", { class: "now", "aria-label": t("clock") });
  const buttons = h("div", { class: "moves", role: "group", "aria-label": t("clock") });
  const bar = h("div", { class: "clock" }, icon("clock"), now, buttons);
  const tick = () => {
    const time = officeNow();
    now.replaceChildren(h("b", {}, sayTime(time)), h("span", {}, sayDay(time)));
  };
  const draw = () => {
    const given = store.shown.bar?.buttons || [];
    const wanted = JSON.stringify(given);
    if (buttons.dataset.wanted === wanted) return;
    buttons.dataset.wanted = wanted;
    buttons.replaceChildren(...given.map(({ id, label, title }) => {
      const made = h("button", { type: "button", class: "button small", title: said(title) }, said(label));
      made.addEventListener("click", () => run(made, id));
      return made;
    }));
  };
  const run = async (made, id) => {
    if (bar.classList.contains("running")) return;
    bar.classList.add("running");
    made.setAttribute("aria-busy", "true");
    const answer = await ask("bar", { id }).catch(failed);
    if (answer?.say) toast(said(answer.say));
    bar.classList.remove("running");
    made.removeAttribute("aria-busy");
  };
  arrows(buttons, "button", { across: true });
  for (const kind of ["shown", "clock"]) on(kind, () => [tick(), draw()]);
  setInterval(tick, TICK);
  tick();
  draw();
  return bar;
}

export function top(holder, drawer) {
  const about = store.shown.about || {};
  const state = h("span", { class: "state", role: "status" });
  const curtain = h("button", { type: "button", class: "button", "aria-label": t("curtain"), "aria-expanded": "false", "aria-controls": "drawer" },
    icon("curtain"), h("span", {}, t("curtain")));
  curtain.addEventListener("click", () => {
    drawer.hidden = !drawer.hidden;
    curtain.setAttribute("aria-expanded", `${!drawer.hidden}`);
    drawer.dispatchEvent(new Event("toggled"));
    dispatchEvent(new Event("resize"));
  });
  drawer.addEventListener("leave", () => {
    curtain.click();
    curtain.focus();
  });
  const language = h("button", { type: "button", class: "button quiet", "aria-label": t("language_name"), onclick: switchLanguage }, t("language"));
  holder.append(
    h("div", { class: "name" }, h("img", { src: "icon.svg", alt: "", width: 32, height: 32 }),
      h("div", {}, h("h1", {}, said(about.title) || t("title")), h("p", {}, said(about.subtitle)))),
    clockBar(), state, h("div", { class: "tools" }, language, curtain));
  return (connected) => {
    state.textContent = connected ? "" : t("away");
    state.classList.toggle("away", !connected);
    document.body.classList.toggle("connected", connected);
  };
}
