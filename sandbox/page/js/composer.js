// Where one writes: words, photos and files chosen or dropped, the bot's commands.

import { act } from "./api.js";
import { short } from "./bubble.js";
import { arrows, h, iconButton } from "./dom.js";
import { nameOf, store } from "./store.js";
import { failed, toast } from "./toast.js";
import { language, t } from "./words.js";

const IMAGE = /^image\/(png|jpeg)$/;
const MOST_IN_ALBUM = 10;

const LONGEST = 4096;

// A long text as several messages, as the platform's own clients send it: broken at a line, else at a word,
// never between the two halves of a symbol.
function pieces(text) {
  const found = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const head = rest.slice(0, LONGEST);
    let at = Math.max(head.lastIndexOf("\n"), head.lastIndexOf(" "));
    if (at < LONGEST / 2) at = /[\ud800-\udbff]$/.test(head) ? LONGEST - 1 : LONGEST;
    found.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...found, rest];
}

const data = (file) => new Promise((done, broken) => {
  const reader = new FileReader();
  reader.addEventListener("load", () => done(reader.result.slice(reader.result.indexOf(",") + 1)));
  reader.addEventListener("error", () => broken(reader.error));
  reader.readAsDataURL(file);
});

// The commands the bot told the platform, the narrowest scope first, in the person's language.
function commandsFor(lists, chat, person) {
  const language = store.people.get(person)?.language_code || "";
  const wanted = chat.id < 0
    ? [["chat", chat.id], ["all_group_chats"], ["default"]] : [["chat", chat.id], ["all_private_chats"], ["default"]];
  for (const [type, id] of wanted) {
    for (const code of [language, ""]) {
      const found = lists.find((each) => {
        const scope = JSON.parse(each.scope || '{"type":"default"}') || { type: "default" };
        return scope.type === type && (id === undefined || Number(scope.chat_id) === id) && each.language_code === code;
      });
      if (found?.commands.length) return found.commands;
    }
  }
  return [];
}

export function composer(pane) {
  const { chat } = pane;
  let files = [];
  let about = null;
  let wishes = 0;
  const field = h("textarea", { rows: 1, placeholder: t("write"), autocomplete: "off" });
  const tray = h("ul", { class: "tray", hidden: true, "aria-label": t("ready") });
  const banner = h("div", { class: "banner", hidden: true });
  const list = h("div", { class: "commands", hidden: true, role: "group", "aria-label": t("commands") });
  const picker = (accept, name) => {
    const input = h("input", { type: "file", multiple: true, accept, hidden: true, "aria-label": name, tabindex: "-1" });
    input.addEventListener("change", () => {
      add(input.files);
      input.value = "";
    });
    return input;
  };
  const photos = picker("image/png,image/jpeg", t("photos"));
  const others = picker("", t("file"));
  const menuButton = iconButton("menu", t("commands"), () => toggle(), { "aria-expanded": "false" });
  const element = h("form", { class: "composer" }, banner, tray, list, h("div", { class: "line" },
    menuButton,
    iconButton("photo", t("photos"), () => photos.click(), { class: "pick" }),
    iconButton("attach", t("file"), () => others.click(), { class: "attach" }),
    field, h("button", { type: "submit", class: "icon-button send", "aria-label": t("send"), title: t("send") }, sendIcon()), photos, others));

  function refresh() {
    field.setAttribute("aria-label", `${t("write_as")} ${nameOf(chat.me)}`);
    field.placeholder = chat.id < 0 ? `${nameOf(chat.me)}: ${t("write")}` : t("write");
  }
  function add(given) {
    files.push(...given);
    drawTray();
    field.focus();
  }
  function drawTray() {
    tray.hidden = !files.length;
    tray.replaceChildren(...files.map((file, at) => {
      const drop = iconButton("close", `${t("remove")} ${file.name}`, () => {
        files.splice(at, 1);
        drawTray();
        field.focus();
      });
      const look = IMAGE.test(file.type) ? h("img", { alt: file.name, src: URL.createObjectURL(file) }) : h("span", {}, file.name);
      look.addEventListener("load", () => URL.revokeObjectURL(look.src), { once: true });
      return h("li", {}, look, drop);
    }));
  }
  function setAbout(kind, message) {
    about = message && { kind, message };
    banner.hidden = !message;
    if (!message) return;
    const cancel = iconButton("close", t("cancel"), () => setAbout());
    banner.replaceChildren(h("span", {}, h("b", {}, t(kind === "edit" ? "editing" : "replying")), ` ${short(message)}`), cancel);
    field.focus();
  }
  async function toggle(open = list.hidden, move = true) {
    const wish = (wishes += 1);
    if (open) {
      const lists = await act("commands", { bot: chat.bot || undefined });
      if (wish !== wishes) return; // meanwhile it was sent, or closed
      const found = commandsFor(lists, chat, chat.me);
      const buttons = found.map(({ command, description }) => {
        const onclick = () => {
          toggle(false);
          pane.send("say", { text: `/${command}` }).catch(failed);
          field.focus();
        };
        return h("button", { type: "button", onclick }, h("b", {}, `/${command}`), h("span", {}, description));
      });
      list.replaceChildren(...buttons);
    }
    list.hidden = !open || !list.children.length;
    menuButton.setAttribute("aria-expanded", `${!list.hidden}`);
    if (!list.hidden && move) list.firstElementChild.focus();
  }
  async function submit() {
    const text = field.value.trim();
    if (!text && !files.length) return;
    if (text.length > LONGEST && (files.length || about?.kind === "edit")) {
      toast(t(files.length ? "long_caption" : "long_edit").replace("{n}", text.length.toLocaleString(language)), { kind: "bad" });
      return;
    }
    const [sent, was] = [files, about];
    field.value = "";
    toggle(false);
    files = [];
    drawTray();
    setAbout();
    grow();
    let unsent = text;
    try {
      if (sent.length) await sendFiles(sent, text);
      else if (was?.kind === "edit") {
        const given = { person: chat.me, chat: chat.id < 0 ? chat.id : undefined, message_id: was.message.message_id, text };
        await act("edit", given);
      } else {
        const parts = pieces(text);
        for (const piece of parts) {
          await pane.send("say", { text: piece, reply_to: was?.message.message_id });
          unsent = unsent.slice(piece.length).trimStart();
        }
        if (parts.length > 1) toast(t("parts").replace("{n}", parts.length));
      }
    } catch { // what was not taken stays where it was written, before what was written meanwhile
      field.value = [unsent, field.value].filter(Boolean).join("\n");
      if (sent.length) add(sent);
      if (was) setAbout(was.kind, was.message);
      grow();
      toast(t("unsent"), { kind: "bad" });
    }
  }
  // Photos as albums of up to ten; the words are the caption of the first.
  async function sendFiles(sent, caption) {
    const pictures = sent.filter((file) => IMAGE.test(file.type));
    for (let at = 0; at < pictures.length; at += MOST_IN_ALBUM) {
      const part = pictures.slice(at, at + MOST_IN_ALBUM);
      const items = await Promise.all(part.map(async (file, n) => (
        { data: await data(file), name: file.name, caption: at + n === 0 ? caption : undefined })));
      await pane.send("photos", { items });
    }
    for (const file of sent.filter((each) => !IMAGE.test(each.type))) {
      await pane.send("file", { name: file.name, data: await data(file), caption: pictures.length ? undefined : caption });
    }
  }
  function grow() {
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight, 160)}px`;
  }

  element.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  field.addEventListener("input", () => {
    grow();
    if (!list.hidden && !field.value.startsWith("/")) toggle(false);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      element.requestSubmit();
    }
    if (event.key === "/" && !field.value) toggle(true, false).catch(failed);
    if (event.key === "Escape") setAbout();
    if (event.key === "ArrowUp" && !field.value && !list.hidden) list.lastElementChild.focus();
  });
  field.addEventListener("paste", (event) => {
    const pasted = [...event.clipboardData.files];
    if (!pasted.length) return;
    event.preventDefault();
    add(pasted);
  });
  list.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    toggle(false);
    menuButton.focus();
  });
  arrows(list, "button");
  refresh();
  return {
    element, refresh, add, field,
    reply: (message) => setAbout("reply", message),
    edit: (message) => {
      setAbout("edit", message);
      field.value = message.text || message.caption;
      grow();
    },
    fill: (text) => {
      field.value = text;
      grow();
    },
  };
}

const sendIcon = () => iconButton("send", "", null).firstElementChild;
