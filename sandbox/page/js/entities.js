// A message's words with their marks, as the platform gives them: offsets in UTF-16 units, as in strings here.

import { h } from "./dom.js";
import { t } from "./words.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre" };
const QUOTES = new Set(["blockquote", "expandable_blockquote"]);

// `follow(address)` opens a link, `command(text)` sends a command.
export function words(text, entities = [], { follow, command } = {}) {
  const marks = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return within(text, 0, text.length, marks, { follow, command });
}

function within(text, start, end, marks, acts) {
  const parts = document.createDocumentFragment();
  let at = start;
  while (marks.length) {
    const mark = marks[0];
    if (mark.offset >= end) break;
    marks.shift();
    if (mark.offset < at) continue;
    const stop = Math.min(mark.offset + mark.length, end);
    parts.append(text.slice(at, mark.offset));
    const inner = [];
    while (marks.length && marks[0].offset < stop) inner.push(marks.shift());
    parts.append(marked(mark, text.slice(mark.offset, stop), within(text, mark.offset, stop, inner, acts), acts));
    at = stop;
    if (QUOTES.has(mark.type) && text[at] === "\n") at += 1;
  }
  parts.append(text.slice(at, end));
  return parts;
}

function marked(mark, plain, content, acts) {
  if (TAGS[mark.type]) return h(TAGS[mark.type], {}, content);
  if (mark.type === "blockquote") return h("blockquote", {}, content);
  if (mark.type === "expandable_blockquote") return expandable(plain, content);
  if (mark.type === "spoiler") return spoiler(content);
  if (mark.type === "bot_command" && acts.command) {
    return h("button", { type: "button", class: "inline", onclick: () => acts.command(plain) }, content);
  }
  const address = mark.url || (mark.type === "url" ? plain : "");
  if (address && acts.follow) {
    const onclick = (event) => {
      event.preventDefault();
      acts.follow(address);
    };
    return h("a", { href: address, rel: "noreferrer", onclick }, content);
  }
  return h("span", { class: "marked" }, content);
}

const SHORT = 4;
const LETTERS = 38; // that a line has room for where a chat is as wide as a telephone
const linesOf = (plain) => plain.split("\n").reduce((sum, each) => sum + Math.max(1, Math.ceil(each.length / LETTERS)), 0);

function expandable(plain, content) {
  const quote = h("blockquote", {}, content);
  if (linesOf(plain) <= SHORT) return quote;
  quote.classList.add("folded");
  const more = h("button", { type: "button", class: "unfold", "aria-expanded": "false" }, t("more"));
  more.addEventListener("click", () => {
    const open = !quote.classList.toggle("folded");
    more.setAttribute("aria-expanded", `${open}`);
    more.textContent = t(open ? "less" : "more");
  });
  const holder = h("div", { class: "expandable" }, quote, more);
  return holder;
}

function spoiler(content) {
  const button = h("button", { type: "button", class: "spoiler" }, content);
  button.addEventListener("click", () => button.classList.add("told"));
  return button;
}
