// Looks at the page in the tab, with axe if rules for it are given. Returns what is wrong, one finding per line.
async function look(rules) {
  const found = [];
  const result = rules && await axe.run(document, { resultTypes: ["violations"], rules });
  for (const rule of result?.violations ?? []) {
    for (const node of rule.nodes) {
      found.push(`${rule.id}: ${node.target.join(" ")}`);
    }
  }
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    found.push(`scrolls sideways: ${root.scrollWidth} ${[...document.body.querySelectorAll("*")].filter(sticksOut).map(name).slice(0, 5).join(", ")}`);
  }
  if (window.layoutShift > 0) {
    found.push(`layout shift: ${window.layoutShift}`);
  }
  for (const element of document.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    if (style.animationName !== "none" || parseFloat(style.transitionDuration) > 0) {
      found.push(`moves: ${name(element)}`);
    }
  }
  return found.join("\n");
}

function sticksOut(element) {
  return element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5 && !element.closest(".tabelle, .matrix, pre, svg");
}

function name(element) {
  return `${element.localName}${[...element.classList].map(one => `.${one}`).join("")}`;
}

// Returns words of headings and of the menu that are cut without a hyphen.
function cutWords() {
  const cut = [];
  for (const element of document.querySelectorAll("h1, h2, h3, h4, .menue a, .marke, summary")) {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      for (const { 0: word, index } of texts.currentNode.data.matchAll(/[\p{L}\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + word.length);
        if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) {
          cut.push(word);
        }
      }
    }
  }
  return cut.join("\n");
}

const visited = new Set();

// Returns whether the focused element can be seen and is marked, or what is wrong with it; empty if it was before.
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) {
    return "";
  }
  if (visited.has(element)) {
    return "";
  }
  visited.add(element);
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const isMarked = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== "none";
  const isSeen = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return `${isSeen ? "" : "unseen "}${isMarked ? "" : "unmarked "}${name(element)} ${element.textContent.trim().slice(0, 30)}`;
}

// Counts what the Tab key should reach.
function reachable() {
  return [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0'], video")]
    .filter(element => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true })).length;
}
