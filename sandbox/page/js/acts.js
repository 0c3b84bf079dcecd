// What one can do with a message: press its buttons, follow its links, reply, forward, correct, delete.

import { act } from "./api.js";
import { chatOf, nameOf, store, titleOf } from "./store.js";
import { choose, failed, menu, toast } from "./toast.js";
import { t } from "./words.js";
import { openChat } from "./panes.js";

const PATIENCE = 10000;
const TO_BOT = /^(?:https?:\/\/(?:t|telegram)\.me\/|tg:\/\/resolve\?domain=)(\w+)[?&]start=([\w-]*)$/;

// A link to a bot opens the person's private chat with it and starts; any other leads outside.
async function follow(address, person) {
  const found = address.match(TO_BOT);
  if (!found) return toast(address, { title: t("outside") });
  const bot = [...store.bots.values()].find((each) => each.username?.toLowerCase() === found[1].toLowerCase());
  if (!bot) return toast(address, { title: t("outside") });
  openChat(chatOf(person, bot.id), { focus: true });
  await act("start", { person, payload: found[2], bot: bot.id });
  return undefined;
}

async function press(pane, button, message, made) {
  const person = pane.chat.me;
  if (button.url) return follow(button.url, person);
  if (button.copy_text) return navigator.clipboard.writeText(button.copy_text.text).then(() => toast(t("copied")));
  const mark = crypto.randomUUID(); // known before the press is sent: its answer may overtake what sending it brings
  const given = { person, bot: message.from.id, message_id: message.message_id, data: button.callback_data, mark };
  if (pane.chat.id < 0) given.chat = pane.chat.id;
  made.setAttribute("aria-busy", "true");
  const late = setTimeout(() => {
    made.removeAttribute("aria-busy");
    toast(t("no_answer"), { holder: pane.toasts, kind: "bad" });
  }, PATIENCE);
  const done = () => {
    made.removeAttribute("aria-busy");
    clearTimeout(late);
    pane.pressed.delete(mark);
  };
  pane.pressed.set(mark, (answer) => {
    done();
    if (answer.url) follow(answer.url, person).catch(failed);
  });
  await act("press", given).catch((error) => {
    done();
    throw error;
  });
  return undefined;
}

async function forward(pane, message) {
  const person = pane.chat.me;
  const groups = [...store.groups.values()].filter((each) => each.members?.includes(person));
  const options = [chatOf(person), ...groups.map((each) => chatOf(each.id))].map((each) => [each, titleOf(each)]);
  const target = await choose(t("forward_to"), options);
  if (!target) return;
  const given = { person, message_id: message.message_id };
  if (pane.chat.id < 0) given.chat = pane.chat.id;
  if (target.id < 0) given.to = target.id;
  await act("forward", given);
  openChat(target);
}

function choices(pane, message) {
  const own = message.from?.id === pane.chat.me;
  const chat = pane.chat.id < 0 ? pane.chat.id : undefined;
  const text = message.text || message.caption;
  return [
    [t("reply"), () => pane.composer.reply(message)],
    [t("forward"), () => forward(pane, message).catch(failed)],
    text && [t("copy"), () => navigator.clipboard.writeText(text).then(() => toast(t("copied")))],
    own && text && [t("edit"), () => pane.composer.edit(message)],
    own && [t("erase"), () => act("erase", { person: pane.chat.me, chat, message_id: message.message_id }).catch(failed)],
  ].filter(Boolean);
}

export const actsIn = (pane) => ({
  press: (button, message, made) => press(pane, button, message, made).catch(failed),
  follow: (address) => follow(address, pane.chat.me).catch(failed),
  command: (text) => pane.send("say", { text }).catch(failed),
  show: (id) => pane.show(id),
  menu: (anchor, message) => menu(anchor, choices(pane, message)),
  name: nameOf,
});
