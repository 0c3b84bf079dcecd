// Photos at full size, one after another: arrow keys, Escape, a swipe is a scroll.

import { h, iconButton } from "./dom.js";
import { t } from "./words.js";

export function view(photos, at) {
  const picture = h("img", { alt: "" });
  const caption = h("p", {});
  const count = h("span", { class: "count" });
  const box = h("dialog", { class: "viewer", "aria-label": t("viewer") });
  const show = (to) => {
    at = (to + photos.length) % photos.length;
    picture.src = photos[at].address;
    picture.alt = photos[at].caption || `${t("photo")} ${at + 1}`;
    caption.textContent = photos[at].caption;
    count.textContent = `${at + 1} / ${photos.length}`;
  };
  const several = photos.length > 1;
  box.append(
    h("div", { class: "bar" }, count, iconButton("close", t("close"), () => box.close())),
    h("div", { class: "picture" },
      several && iconButton("left", t("previous"), () => show(at - 1)),
      picture,
      several && iconButton("right", t("next"), () => show(at + 1))),
    caption,
  );
  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") show(at - 1);
    if (event.key === "ArrowRight") show(at + 1);
  });
  box.addEventListener("click", (event) => event.target === box && box.close());
  box.addEventListener("close", () => box.remove());
  document.body.append(box);
  show(at);
  box.showModal();
}
