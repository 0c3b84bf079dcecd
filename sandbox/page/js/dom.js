// Elements without a library: h("button", {class: "x", onclick: f}, "text", child, …).

export function h(tag, given = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat(3).filter((each) => each !== null && each !== undefined && each !== false));
  return made;
}

const PATHS = {
  attach: "M8 12.5 14 6.6a3 3 0 0 1 4.3 4.3l-8 8a5 5 0 0 1-7.1-7.1L11 4",
  photo: "M4 6h16v13H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5h.01",
  send: "M4 12 20 5l-5 15-3.2-6.3z",
  menu: "M5 7h14M5 12h14M5 17h9",
  close: "M6 6l12 12M18 6 6 18",
  back: "M14 6l-6 6 6 6",
  more: "M6 12h.01M12 12h.01M18 12h.01",
  file: "M7 3h7l4 4v14H7zM14 3v5h4",
  pin: "M9 4h6l-1 6 3 3H7l3-3zM12 13v7",
  link: "M8 16 16 8M10 8h6v6",
  down: "M6 9l6 6 6-6",
  curtain: "M4 5h16M6 5v14M18 5v14M6 19c3-3 3-9 0-14M18 19c-3-3-3-9 0-14",
  clock: "M12 4a8 8 0 1 0 .01 0M12 8v4l3 2",
  left: "M14 6l-6 6 6 6",
  right: "M10 6l6 6-6 6",
  play: "M8 5l11 7-11 7z",
  reply: "M10 7 5 12l5 5M5 12h9a5 5 0 0 1 5 5v1",
};

export function icon(name) {
  const NS = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(NS, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(NS, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

// A button that shows only a picture still has a name.
export function iconButton(name, label, onclick, more = {}) {
  const given = { type: "button", "aria-label": label, title: label, onclick, ...more };
  return h("button", { ...given, class: `icon-button ${more.class || ""}` }, icon(name));
}

// The arrow keys move between the items of a list; Tab leaves it.
export function arrows(holder, selector, { across = false } = {}) {
  const [back, on] = across ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
  holder.addEventListener("keydown", (event) => {
    const items = [...holder.querySelectorAll(selector)];
    const at = items.indexOf(document.activeElement);
    if (at < 0) return;
    const to = { [back]: at - 1, [on]: at + 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined || !items[to]) return;
    event.preventDefault();
    items[to].focus();
  });
}

// Put new children in place, leaving alone what is there already and in order.
export function arrange(holder, wanted) {
  wanted.forEach((each, at) => {
    if (holder.children[at] !== each) holder.insertBefore(each, holder.children[at] || null);
  });
  while (holder.children.length > wanted.length) holder.lastElementChild.remove();
}
