// Behind the curtain: faults to switch on, panels of whoever runs the sandbox, the HTTP calls as they come.

import { act } from "./api.js";
import { sayTime } from "./bubble.js";
import { h, iconButton } from "./dom.js";
import { panels } from "./panels.js";
import { nameOf, officeTime, store } from "./store.js";
import { failed } from "./toast.js";
import { t } from "./words.js";

const EVERY = 1000;
const KEPT = 200;
const FAULTS = {
  partition: {},
  429: { probability: 0.25, seconds: 2 },
  lost_answer: { probability: 0.25 },
  "5xx": { probability: 0.34 },
};
const POLL = "getUpdates";

// Each switch is a rule of the server's; the rules there are decide what a switch shows.
function faults() {
  const box = h("section", { class: "faults" }, h("h3", {}, t("faults")));
  const rules = new Map();
  const switches = new Map();
  const note = h("p", { class: "trouble", role: "status" });
  const draw = async () => {
    rules.clear();
    for (const rule of await act("faults")) rules.set(rule.kind, rule.id);
    for (const [kind, made] of switches) made.setAttribute("aria-checked", `${rules.has(kind)}`);
    note.textContent = rules.size ? t("trouble") : "";
    document.body.classList.toggle("in-trouble", rules.size > 0);
  };
  for (const [kind, given] of Object.entries(FAULTS)) {
    const made = h("button", { type: "button", role: "switch", class: "switch", "aria-checked": "false" },
      h("span", { class: "knob", "aria-hidden": "true" }), h("span", {}, h("b", {}, t(`fault_${kind}`)), h("small", {}, t(`hint_${kind}`))));
    made.dataset.fault = kind;
    made.addEventListener("click", async () => {
      const doing = rules.has(kind) ? act("clear_faults", { id: rules.get(kind) }) : act("fault", { kind, ...given });
      await doing.then(draw).catch(failed);
    });
    switches.set(kind, made);
    box.append(made);
  }
  box.append(note);
  return { box, draw };
}

function outcome(call) {
  if (call.fault) return h("span", { class: "bad" }, call.fault);
  if (call.ok) return h("span", { class: "good" }, "200");
  return h("span", { class: "bad", title: call.error }, `${call.code}${call.retry_after ? ` · ${call.retry_after} s` : ""}`);
}

function row(call) {
  const to = call.chat ? (call.chat < 0 ? store.groups.get(call.chat)?.title : nameOf(call.chat)) : "";
  const when = officeTime(call.time);
  const said = call.error || call.params?.text || call.params?.caption || "";
  return h("tr", { class: call.method === POLL ? "poll" : "" },
    h("td", {}, sayTime(when)),
    h("td", {}, h("code", {}, call.method), h("small", { title: said }, [to, said].filter(Boolean).join(" · ").slice(0, 90))),
    h("td", {}, outcome(call)),
    h("td", { class: "number" }, `${Math.round(call.seconds * 1000)}`));
}

function calls() {
  let last = 0;
  const body = h("tbody");
  const polls = h("input", { type: "checkbox" });
  const head = ["time", "method", "result", "milliseconds"].map((name) => h("th", { scope: "col" }, t(name)));
  const table = h("table", { class: "no-polls" }, h("caption", {}, t("calls")), h("thead", {}, h("tr", {}, head)), body);
  polls.addEventListener("change", () => table.classList.toggle("no-polls", !polls.checked));
  const draw = async () => {
    const found = await act("calls", { after: last });
    if (!found.length) return;
    last = found.at(-1).seq;
    body.prepend(...found.slice(-KEPT).reverse().map(row));
    while (body.children.length > KEPT) body.lastElementChild.remove();
  };
  return { box: h("section", { class: "calls" }, h("label", { class: "check" }, polls, t("polls")), table), draw };
}

export function drawer(holder) {
  const [broken, log, extra] = [faults(), calls(), panels()];
  const close = iconButton("close", t("close"), () => holder.dispatchEvent(new Event("leave")));
  holder.setAttribute("aria-label", t("curtain"));
  holder.append(h("header", {}, h("h2", {}, t("curtain")), close), broken.box, extra.box, log.box);
  holder.addEventListener("keydown", (event) => event.key === "Escape" && holder.dispatchEvent(new Event("leave")));
  let timer = 0;
  const look = async () => {
    await Promise.all([log.draw(), extra.draw()]).catch(() => {});
    if (!holder.hidden) timer = setTimeout(look, EVERY);
  };
  holder.addEventListener("toggled", () => {
    clearTimeout(timer);
    if (holder.hidden) return;
    close.focus();
    broken.draw().catch(failed);
    look();
  });
}
