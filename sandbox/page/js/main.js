// The page put together: what there is, the events, and the parts that draw them.

import { follow } from "./api.js";
import { drawer } from "./drawer.js";
import { guide } from "./guide.js";
import { list } from "./list.js";
import { panes } from "./panes.js";
import { load, store, take } from "./store.js";
import { top } from "./top.js";
import { language, said, t } from "./words.js";

const part = (id) => document.getElementById(id);

async function begin() {
  document.documentElement.lang = language;
  await load();
  document.title = said(store.shown.about?.title) || t("title");
  part("skip").textContent = t("skip");
  const connection = top(part("top"), part("drawer"));
  list(part("list"));
  panes(part("panes"));
  drawer(part("drawer"));
  guide(part("guide"));
  follow(store, take, connection);
  document.body.classList.add("ready");
}

begin();
