// One chat on the screen: its head, its messages, kept in place as they change, and where one writes.

import { act } from "./api.js";
import { bubble, gathered, sayDay, short } from "./bubble.js";
import { composer } from "./composer.js";
import { arrange, h, icon, iconButton } from "./dom.js";
import { actsIn } from "./acts.js";
import { avatar } from "./list.js";
import { aboutOf, nameOf, officeTime, on, store, titleOf } from "./store.js";
import { alertBox, toast } from "./toast.js";
import { said, t } from "./words.js";

const NEAR = 90;

export class Pane {
  constructor(chat, { close }) {
    this.chat = chat;
    this.drawn = new Map();
    this.pressed = new Map();
    this.log = h("ol");
    this.scroller = h("div", { class: "log", role: "log", tabindex: "0", "aria-label": t("messages") }, this.log);
    this.stuck = true;
    this.toasts = h("div", { class: "toasts", role: "status", "aria-live": "polite" });
    this.note = h("div", { class: "typing", "aria-live": "polite" });
    this.pin = h("div", { class: "pinned", hidden: true });
    this.newer = h("button", { type: "button", class: "newer", hidden: true, onclick: () => this.toEnd() }, icon("down"), t("newer"));
    this.acts = actsIn(this);
    this.composer = composer(this);
    this.element = h("section", { class: "pane", "aria-label": this.label() },
      this.head(close), this.pin, h("div", { class: "middle" }, this.scroller, this.newer, this.toasts), this.note, this.composer.element);
    this.element.dataset.chat = chat.key;
    this.scroller.addEventListener("scroll", () => this.scrolled(), { passive: true });
    this.scroller.addEventListener("keydown", (event) => this.walk(event));
    this.sizes = new ResizeObserver(() => this.stuck && this.toEnd());
    [this.scroller, this.log].forEach((each) => this.sizes.observe(each));
    this.off = [on("chat", (told) => told.chat === chat && this.take(told)), on("taken", () => this.draw())];
    this.stale = true;
    chat.load().then(() => {
      this.draw();
      this.toEnd();
    });
  }

  label() {
    const kind = this.chat.id < 0 ? t("group") : t("private_with");
    return `${kind} ${titleOf(this.chat)}`;
  }

  head(close) {
    const about = aboutOf(this.chat);
    const lines = h("div", { class: "who" }, h("h2", {}, titleOf(this.chat)), h("p", {}, said(about.role)));
    const head = h("header", {}, iconButton("back", t("back"), close, { class: "to-list" }), avatar(this.chat), lines);
    if (this.chat.id < 0) head.append(this.chooser());
    head.append(iconButton("close", t("close"), close, { class: "shut" }));
    return head;
  }

  // In a group one acts as one of its members.
  chooser() {
    const members = store.groups.get(this.chat.id)?.members || [];
    const select = h("select", { "aria-label": t("person_menu") },
      members.map((id) => h("option", { value: id, selected: id === this.chat.me }, nameOf(id))));
    select.addEventListener("change", () => this.become(Number(select.value)));
    this.select = select;
    return h("label", { class: "actor" }, h("span", {}, t("acting")), select);
  }

  become(person) {
    if (this.chat.id > 0 || this.chat.me === person) return;
    this.chat.actor = person;
    if (this.select) this.select.value = `${person}`;
    this.drawn.clear();
    this.stale = true;
    this.draw();
    this.composer.refresh();
  }

  // What happened here; drawn once a batch of events is taken.
  take({ event, whole }) {
    this.stale = true;
    if (whole) return this.draw();
    const message = event.message;
    if (event.type === "edited" || event.type === "message") this.drawn.delete(message.media_group_id || message.message_id);
    if (event.type === "edited") (this.flashing ??= new Set()).add(message.media_group_id || message.message_id);
    if (event.type === "pinned" || event.type === "unpinned") this.drawn.delete(event.message_id);
    if (event.type === "answered") this.answered(event);
    return undefined;
  }

  answered(event) {
    const known = this.pressed.get(event.mark);
    known?.(event);
    if (!event.text) return;
    const name = nameOf(event.person);
    const title = this.chat.id < 0 || !known ? `${name} ${t("sees")}` : "";
    if (event.alert && known) alertBox(event.text, name);
    else toast(event.text, { holder: this.toasts, title });
  }

  // At the end it stays at the end, whatever grows; anywhere else nothing moves.
  scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    this.stuck = scrollHeight - scrollTop - clientHeight < NEAR;
    if (this.stuck) this.newer.hidden = true;
  }

  toEnd() {
    this.stuck = true;
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.newer.hidden = true;
  }

  draw() {
    if (!this.stale) return;
    this.stale = false;
    this.chat.unread = 0;
    const before = this.log.lastElementChild;
    const focused = this.log.contains(document.activeElement) ? document.activeElement : null;
    const wanted = this.items();
    arrange(this.log, wanted);
    this.refocus(focused);
    this.drawPin();
    this.drawTyping();
    if (this.stuck) this.toEnd();
    else if (before && this.log.lastElementChild !== before) this.newer.hidden = false;
  }

  items() {
    const items = [];
    const kept = new Map();
    let day = "";
    for (const messages of gathered(this.chat.messages.values())) {
      const key = messages[0].media_group_id || messages[0].message_id;
      const today = sayDay(officeTime(messages[0].date + 0.99));
      if (today !== day) {
        const name = `day ${today}`;
        const made = this.drawn.get(name) || h("li", { class: "day" }, h("span", {}, today));
        kept.set(name, made);
        items.push(made);
        day = today;
      }
      const made = this.drawn.get(key) || this.make(messages, key);
      kept.set(key, made);
      items.push(made);
    }
    this.flashing = null;
    this.drawn = kept;
    return items;
  }

  make(messages, key) {
    const pinned = this.chat.pinned.includes(messages[0].message_id);
    const made = bubble(messages, { me: this.chat.me, acts: this.acts, pinned });
    made.dataset.key = key;
    if (this.flashing?.has(key)) made.classList.add("flash");
    return made;
  }

  // A message drawn anew while one of its buttons had the focus gives it to the same button, or to itself.
  refocus(focused) {
    if (!focused || focused.isConnected) return;
    const item = focused.closest?.(".message");
    const now = item && this.log.querySelector(`[data-key="${item.dataset.key}"]`);
    if (!now) return void this.scroller.focus({ preventScroll: true });
    const same = [...now.querySelectorAll(".key")].find((each) => each.dataset.label === focused.dataset?.label);
    (same || now.querySelector(".key") || now).focus({ preventScroll: true });
  }

  drawPin() {
    const message = this.chat.messages.get(this.chat.pinned.at(-1));
    this.pin.hidden = !message;
    if (!message) return;
    const onclick = () => this.show(message.message_id);
    this.pin.replaceChildren(h("button", { type: "button", onclick }, icon("pin"), h("b", {}, t("pinned")), h("span", {}, short(message))));
  }

  drawTyping() {
    const left = this.chat.typing - Date.now();
    const bot = store.bots.get(this.chat.bot) || store.bots.values().next().value;
    this.note.textContent = left > 0 ? `${bot?.first_name ?? ""} ${t("typing")}` : "";
    clearTimeout(this.timer);
    if (left > 0) this.timer = setTimeout(() => this.drawTyping(), left + 50);
  }

  show(id) {
    const message = this.chat.messages.get(id);
    const item = this.drawn.get(message?.media_group_id || id);
    if (!item) return;
    item.scrollIntoView({ block: "center" });
    item.classList.remove("flash");
    requestAnimationFrame(() => item.classList.add("flash"));
  }

  // From message to message with the arrow keys, from the log itself or from a message.
  walk(event) {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    const items = [...this.log.querySelectorAll(".message")];
    const at = items.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== this.scroller) return;
    const to = at < 0 ? items.length - 1 : at + (event.key === "ArrowUp" ? -1 : 1);
    event.preventDefault();
    items[to]?.focus();
  }

  async send(action, given) {
    const to = this.chat.id < 0 ? this.chat.id : undefined;
    await act(action, { person: this.chat.me, bot: this.chat.bot || undefined, to, ...given });
    this.toEnd();
  }

  leave() {
    clearTimeout(this.timer);
    this.sizes.disconnect();
    this.off.forEach((each) => each());
    this.element.remove();
  }
}
