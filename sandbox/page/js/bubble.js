// Messages drawn as bubbles. An album is one bubble; it and every message is drawn from its data alone.

import { fileAddress } from "./api.js";
import { h, icon, iconButton } from "./dom.js";
import { words } from "./entities.js";
import { nameOf, officeTime, store } from "./store.js";
import { language, t } from "./words.js";
import { view } from "./viewer.js";

const STYLES = new Set(["primary", "success", "danger"]);
const locale = language === "en" ? "en-GB" : "vi-VN";
const formats = {};

function said(kind, options, date) {
  const timeZone = store.shown.about?.timezone;
  formats[`${kind} ${timeZone}`] ??= new Intl.DateTimeFormat(locale, { ...options, timeZone });
  return formats[`${kind} ${timeZone}`].format(date);
}

export const sayTime = (date) => said("time", { hour: "2-digit", minute: "2-digit" }, date);
export const sayDay = (date) => {
  const day = said("day", { weekday: "long", day: "2-digit", month: "2-digit", year: "numeric" }, date);
  return day.charAt(0).toUpperCase() + day.slice(1);
};

// The messages of a chat in order, those of one album together: [[message, …], …].
export function gathered(messages) {
  const groups = [];
  for (const message of messages) {
    const last = groups.at(-1)?.[0];
    const album = message.media_group_id;
    if (album && last?.media_group_id === album) groups.at(-1).push(message);
    else groups.push([message]);
  }
  return groups;
}

// What opened a private chat by a link is shown without the link's code.
const shown = (message) => (message.text?.startsWith("/start ") ? "/start" : message.text || message.caption);

export const short = (message) => {
  if (!message) return "";
  const text = message.text || message.caption || "";
  const kind = message.photo ? "🖼 " : message.document ? `📄 ${message.document.file_name || ""} ` : message.sticker?.emoji || "";
  return `${kind}${text}`.split("\n")[0].slice(0, 160);
};

export function bubble(messages, { me, acts, pinned }) {
  const first = messages[0];
  const from = first.sender_chat || first.from;
  if (!from || first.new_chat_members || first.left_chat_member || first.pinned_message || first.migrate_to_chat_id
    || first.group_chat_created || first.migrate_from_chat_id) return service(first);
  const mine = from.id === me;
  const item = h("li", { class: `message ${mine ? "mine" : from.is_bot ? "bot" : "other"}`, tabindex: "-1" });
  const box = h("div", { class: "bubble" });
  if (!mine) box.append(h("div", { class: "from" }, from.title || nameOf(from.id)));
  if (first.forward_origin) box.append(h("div", { class: "forwarded" }, t("forwarded"), " ", origin(first.forward_origin)));
  if (first.reply_to_message) box.append(quoted(first.reply_to_message, acts));
  const photos = messages.filter((each) => each.photo);
  if (photos.length) box.append(album(photos));
  for (const each of messages) {
    if (each.document) box.append(attachment(each.document));
    if (each.sticker) box.append(h("span", { class: "sticker" }, each.sticker.emoji));
    if (each.voice) box.append(h("span", { class: "marked" }, `🎤 ${each.voice.duration} s`));
    const said = shown(each);
    if (said) box.append(h("div", { class: "text" }, words(said, each.entities || each.caption_entities, acts)));
  }
  box.append(foot(messages, pinned));
  const whole = h("div", { class: "whole" }, box, keyboard(messages.at(-1), acts));
  item.append(whole, iconButton("more", t("actions"), (event) => acts.menu(event.currentTarget, first), { class: "acts" }));
  return item;
}

const origin = (given) => {
  const sender = given.sender_user || given.sender_chat || {};
  return sender.title || nameOf(sender.id);
};

function service(message) {
  const who = message.new_chat_members?.map((each) => nameOf(each.id)).join(", ")
    || (message.left_chat_member && nameOf(message.left_chat_member.id)) || nameOf(message.from?.id);
  const sign = message.left_chat_member ? "←" : message.pinned_message ? "📌" : "→";
  return h("li", { class: "service" }, `${sign} ${who}`);
}

function foot(messages, pinned) {
  const last = messages.at(-1);
  const when = officeTime(last.date + 0.99);
  const marks = [pinned && "📌", messages.some((each) => each.edit_date) && t("edited")].filter(Boolean).join(" ");
  return h("div", { class: "foot" }, marks && `${marks} `, h("time", { datetime: when.toISOString() }, sayTime(when)));
}

function quoted(message, acts) {
  const said = short(message) || t("photo");
  const onclick = () => acts.show(message.message_id);
  return h("button", { type: "button", class: "quoted", onclick }, h("b", {}, nameOf(message.from?.id)), h("span", {}, said));
}

function album(messages) {
  const grid = h("div", { class: `album n${Math.min(messages.length, 4)}` });
  const all = messages.map((each) => ({ address: fileAddress(each.photo.at(-1).file_id), caption: each.caption || "" }));
  messages.forEach((each, at) => {
    const size = each.photo.at(-1);
    const label = `${t("photo")} ${at + 1} ${t("of")} ${messages.length}`;
    const picture = h("img", {
      src: all[at].address, alt: each.caption || label, width: size.width, height: size.height, loading: "lazy", decoding: "async",
    });
    grid.append(h("button", { type: "button", class: "photo", "aria-label": label, onclick: () => view(all, at) }, picture));
  });
  return grid;
}

function attachment(document) {
  const size = document.file_size < 1024 ? `${document.file_size} B` : `${Math.round(document.file_size / 1024)} KB`;
  const given = { class: "document", href: fileAddress(document.file_id), download: document.file_name || "file" };
  const name = document.file_name || "file";
  if (document.mime_type?.startsWith("image/")) {
    const address = fileAddress(document.file_id);
    given.onclick = (event) => {
      event.preventDefault();
      view([{ address, caption: name }], 0);
    };
  }
  return h("a", given, icon("file"), h("span", {}, h("b", {}, name), h("small", {}, size)));
}

function keyboard(message, acts) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return null;
  return h("div", { class: "keyboard", role: "group", "aria-label": t("commands") }, rows.map((row) =>
    h("div", { class: "row" }, row.map((button) => key(button, message, acts)))));
}

function key(button, message, acts) {
  const style = STYLES.has(button.style) ? button.style : "plain";
  const made = h("button", { type: "button", class: `key ${style}` }, h("span", {}, button.text));
  made.dataset.label = button.text;
  if (button.url) made.append(icon("link"));
  made.addEventListener("click", () => acts.press(button, message, made));
  return made;
}
