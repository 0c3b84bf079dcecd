// What the page knows: people, groups, chats and their messages. Fed by the events; drawn by others.

import { act, state } from "./api.js";

export const store = {
  start: "", seq: 0, people: new Map(), groups: new Map(), bots: new Map(),
  chats: new Map(), shown: {}, moves: [],
};

const listeners = new Map();
export function on(kind, listener) {
  if (!listeners.has(kind)) listeners.set(kind, new Set());
  listeners.get(kind).add(listener);
  return () => listeners.get(kind).delete(listener);
}
export function tell(kind, detail) {
  for (const listener of listeners.get(kind) || []) listener(detail);
}

export const isGroup = (key) => key.startsWith("-");
export const keyOf = (chat, bot) => (chat < 0 ? `${chat}` : `${chat}.${bot}`);

export class Chat {
  constructor(id, bot) {
    Object.assign(this, { id, bot, key: keyOf(id, bot), messages: new Map(), pinned: [] });
    Object.assign(this, { seen: -1, unread: 0, newest: null, typing: 0, opening: null, meanwhile: null });
  }

  // Whose eyes and hands these are: the person of a private chat, or the one chosen in a group.
  get me() {
    if (this.id > 0) return this.id;
    const members = store.groups.get(this.id)?.members || [];
    if (!members.includes(this.actor)) this.actor = store.shown.about?.groups?.[this.id]?.actor ?? members[0];
    return this.actor;
  }

  // Everything it shows now; what comes later is brought by the events, also while the answer is on its way.
  load() {
    if (this.opening) return this.opening;
    this.meanwhile = [];
    this.opening = act("read", { person: this.me, chat: this.id, bot: this.bot || undefined, last: 5000 })
      .then((answer) => {
        this.messages = new Map(answer.messages.map((each) => [each.message_id, each]));
        this.pinned = answer.pinned;
        this.seen = answer.seq;
        this.meanwhile.forEach((event) => keep(this, event));
        this.meanwhile = null;
        tell("chat", { chat: this, whole: true });
      });
    return this.opening;
  }
}

export function chatOf(id, bot = store.bots.keys().next().value) {
  const key = keyOf(id, bot);
  if (!store.chats.has(key)) store.chats.set(key, new Chat(id, id < 0 ? 0 : bot));
  return store.chats.get(key);
}

export const nameOf = (id) => {
  const person = store.people.get(id) || store.bots.get(id);
  const about = store.shown.about?.people?.[id];
  return about?.name || (person ? [person.first_name, person.last_name].filter(Boolean).join(" ") : `${id}`);
};
export const titleOf = (chat) => (chat.id < 0 ? store.groups.get(chat.id)?.title ?? `${chat.id}` : nameOf(chat.id));
export const aboutOf = (chat) => store.shown.about?.[chat.id < 0 ? "groups" : "people"]?.[chat.id] || {};

// When something was, by the office's clock, which may have been moved since.
export function officeTime(seconds) {
  let offset = 0;
  for (const [at, moved] of store.moves) if (at <= seconds) offset = moved;
  return new Date((seconds + offset) * 1000);
}
export function officeNow() {
  return new Date(Date.now() + (store.moves.at(-1)?.[1] || 0) * 1000);
}

export async function load() {
  const given = await state();
  store.start = given.start;
  store.seq = given.seq;
  store.shown = given.shown;
  store.moves = given.clock;
  given.bots.forEach((bot) => store.bots.set(bot.id, bot));
  given.people.forEach((person) => store.people.set(person.id, person));
  given.groups.forEach((group) => store.groups.set(group.id, group));
  for (const { chat, bot, message } of given.newest) chatOf(chat, bot || undefined).newest = message;
}

const KINDS = {
  bot: (event) => store.bots.set(event.bot.id, event.bot),
  person: (event) => store.people.set(event.person.id, event.person),
  group: () => act("groups").then((groups) => {
    groups.forEach((group) => store.groups.set(group.id, group));
    tell("group");
  }),
  joined: (event) => store.groups.get(event.chat)?.members.push(event.person),
  left: (event) => {
    const group = store.groups.get(event.chat);
    if (group) group.members = group.members.filter((each) => each !== event.person);
  },
  clock: (event) => store.moves.push([event.time, event.offset]),
  shown: (event) => { store.shown[event.topic] = event.data; },
};

const IN_CHAT = new Set(["message", "edited", "deleted", "pinned", "unpinned", "action", "press", "answered"]);

// What an event changes in the messages; one that the chat was read after is in them already.
function keep(chat, event) {
  const { type, message, message_id: id } = event;
  if (event.seq <= chat.seen) return;
  if (type === "message" || type === "edited") chat.messages.set(message.message_id, message);
  else if (type === "deleted") chat.messages.delete(id);
  else if (type === "pinned") chat.pinned = [...chat.pinned.filter((n) => n !== id), id];
  else if (type === "unpinned") chat.pinned = chat.pinned.filter((n) => n !== id);
}

function inChat(event) {
  const chat = chatOf(event.chat, event.bot || undefined);
  chat.meanwhile?.push(event);
  keep(chat, event);
  if (event.type === "message") {
    chat.newest = event.message;
    chat.unread += 1;
    chat.typing = 0;
  } else if (event.type === "edited") {
    if (chat.newest?.message_id === event.message.message_id) chat.newest = event.message;
  } else if (event.type === "action") chat.typing = Date.now() + 5000;
  tell("chat", { chat, event });
}

export function take(events) {
  for (const event of events) {
    store.seq = event.seq;
    KINDS[event.type]?.(event);
    if (IN_CHAT.has(event.type)) inChat(event);
    else tell(event.type, event);
  }
  tell("taken");
}
