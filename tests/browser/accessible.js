// What an accessibility checker would say of what is visible now: roles, names, labels, contrast.
() => {
  const problems = [];
  const ROLES = new Set(["log", "status", "switch", "group", "region", "alertdialog", "menu", "menuitem", "progressbar"]);
  const visible = (each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
    && each.getClientRects().length > 0;
  const where = (each) => `${each.tagName.toLowerCase()}.${[...each.classList].join(".")} “${(each.innerText || "").slice(0, 40)}”`;
  const name = (each) => each.getAttribute("aria-label")
    || [...(each.labels || [])].map((label) => label.innerText).join(" ")
    || each.getAttribute("alt") || (each.innerText || "").trim() || each.getAttribute("title") || "";

  for (const each of document.querySelectorAll("button, a[href], select, textarea, input, summary, [tabindex='0'], [role]")) {
    if (visible(each) && !["status"].includes(each.getAttribute("role")) && !name(each)) problems.push(`no name: ${where(each)}`);
  }
  for (const each of document.querySelectorAll("[role]")) {
    if (!ROLES.has(each.getAttribute("role"))) problems.push(`unknown role: ${where(each)}`);
  }
  for (const each of document.querySelectorAll("[role=switch]")) {
    if (!each.hasAttribute("aria-checked")) problems.push(`a switch says nothing: ${where(each)}`);
  }
  for (const each of document.querySelectorAll("img")) if (!each.hasAttribute("alt")) problems.push(`no alt: ${where(each)}`);
  for (const each of document.querySelectorAll("button button, a a, button a, a button")) problems.push(`nested: ${where(each)}`);
  for (const each of document.querySelectorAll("ul, ol")) {
    for (const child of each.children) if (child.tagName !== "LI") problems.push(`no list item: ${where(child)}`);
  }
  const ids = [...document.querySelectorAll("[id]")].map((each) => each.id);
  if (new Set(ids).size !== ids.length) problems.push("an id is there twice");
  if (document.querySelectorAll("h1").length !== 1) problems.push("not one heading of the first level");
  if (document.querySelectorAll("main").length !== 1) problems.push("not one main");
  if (!document.documentElement.lang) problems.push("no language");
  for (const each of document.querySelectorAll("[aria-controls]")) {
    if (!document.getElementById(each.getAttribute("aria-controls"))) problems.push(`controls nothing: ${where(each)}`);
  }
  for (const each of document.querySelectorAll("button, select, textarea, a.document")) {
    const box = each.getBoundingClientRect();
    if (visible(each) && !each.classList.contains("inline") && (box.width < 24 || box.height < 20)) problems.push(`too small: ${where(each)}`);
  }

  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const colour = (text) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const over = ([r, g, b, a], [R, G, B]) => [[r, R], [g, G], [b, B]].map(([x, y]) => x * (a / 255) + y * (1 - a / 255));
  const ground = (each) => {
    const layers = [];
    for (let at = each; at; at = at.parentElement) {
      const found = colour(getComputedStyle(at).backgroundColor);
      if (found[3]) layers.push(found);
      if (found[3] === 255) break;
    }
    return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255]);
  };
  const light = (rgb) => {
    const [r, g, b] = rgb.map((v) => (v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const seen = new Set();
  let measured = 0;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const each = node.parentElement;
    if (!node.data.trim() || !visible(each) || each.closest("dialog:not([open]), .spoiler, noscript, script, option")) continue;
    const below = ground(each);
    const [a, b] = [light(over(colour(getComputedStyle(each).color), below)), light(below)];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    measured += 1;
    const key = `${each.className} ${contrast.toFixed(2)}`;
    if (contrast < 4.5 && !seen.has(key)) problems.push(`contrast ${contrast.toFixed(2)}: ${where(each)}`);
    seen.add(key);
  }
  return { problems, measured };
}
