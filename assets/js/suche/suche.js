// The page of the search: shows what fits while someone types.
import { excerpt } from "./auszug.js";
import { find } from "./treffer.js";
import { Directory } from "./verzeichnis.js";
import { fold, hasStem, meant, MOST_CHARACTERS, pieces, stem, words } from "./worte.js";

const STEP = 10;
const MOST_TOWNS = 3;
// Whoever types on needs no message, no passages and no entry in the address, yet. In milliseconds.
const PAUSE = 400;
const FILTERS = [["art", "Art"], ["kommune", "Kommune"], ["jahr", "Jahr"]];
const ROOT = new URL("../", location.href);
const DATE = new Intl.DateTimeFormat("de", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

const box = document.querySelector(".suche");
const form = box.querySelector("form");
const field = form.querySelector("input");
const status = box.querySelector("[role=status]");
const filter = box.querySelector(".suche__filter");
const list = box.querySelector(".treffer");
const more = box.querySelector(".suche__mehr");
const everything = document.querySelector(".a-z");

let opening;
let latest = 0;
let shown = STEP;
let wanted = new Map();
let pause;

function directory() {
  opening ??= Directory.open(new URL(box.dataset.verzeichnis, location.href));
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

function element(name, className, ...content) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

const values = {
  art: (index, number) => [index.kind(number)],
  kommune: (index, number) => index.towns(number),
  jahr: (index, number) => index.day(number) ? [String(index.day(number).getUTCFullYear())] : []
};

// Offers the values of all results with their numbers; what is chosen stays, even without results.
function offer(index, entries) {
  filter.replaceChildren(...FILTERS.map(([name, title]) => {
    const counts = new Map();
    for (const value of entries.flatMap(number => values[name](index, number))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const value = wanted.get(name);
    if (value && !counts.has(value)) {
      counts.set(value, 0);
    }
    const select = element("select", "");
    select.name = name;
    const sorted = [...counts].sort(([one], [other]) => name === "jahr" ? other - one : one.localeCompare(other, "de"));
    select.append(new Option("alle", ""), ...sorted.map(([one, count]) => new Option(`${one} (${count})`, one, false, one === value)));
    const label = element("label", "", title, select);
    label.hidden = counts.size < 2 && !value;
    return label;
  }));
  filter.hidden = [...filter.children].every(label => label.hidden);
}

// Returns a test whether a word of a text is one of the query, or contains one.
function matcher(query, stopWords) {
  const asked = meant(query, stopWords).flatMap(pieces).map(fold);
  return text => {
    const word = fold(text);
    return asked.some(one => word.startsWith(one) || one.length > 3 && (hasStem(one, word) || word.includes(one.length > 5 ? stem(one) : one)));
  };
}

// Returns the text with the words of the query marked.
function marked(text, fits) {
  return text.split(/([\p{L}\p{M}\p{N}]+)/u).map((part, index) => index % 2 === 1 && fits(part) ? element("mark", "", part) : part);
}

// Long lists of towns say little.
function place(towns) {
  return towns.length > MOST_TOWNS ? `${towns.length} Kommunen` : towns.join(", ");
}

async function result(index, number, fits) {
  const entry = await index.entry(number);
  const day = index.day(number);
  const about = [index.isExample(number) && "Beispiel", index.kind(number), day && DATE.format(day), place(index.towns(number))];
  const link = element("a", "", ...marked(entry.title, fits));
  const teaser = element("p", "", ...marked(entry.teaser, fits));
  const made = element("li", "", element("h2", "", link), element("p", "treffer__art", about.filter(Boolean).join(" · ")), teaser);
  link.href = new URL(entry.address.slice(1), ROOT);
  return made;
}

// Shows a passage with a word of the query, if neither title nor teaser has one.
async function explain(results, fits) {
  for (const made of results.filter(one => !one.querySelector("mark"))) {
    if (!made.isConnected) {
      return;
    }
    const text = await excerpt(made.querySelector("a").href, fits).catch(() => undefined);
    if (text) {
      made.lastChild.replaceChildren(...marked(text, fits));
    }
  }
}

function count(number) {
  return number === 1 ? "1 Treffer" : `${number} Treffer`;
}

function report({ query, entries, fitting, exact }) {
  const name = query.length > 60 ? `${query.slice(0, 60).trimEnd()} …` : query;
  if (entries.length === 0) {
    status.textContent = `Nichts gefunden für „${name}“. Versuchen Sie ein anderes Wort, oder sehen Sie unten von A bis Z nach.`;
  } else if (fitting.length === 0) {
    status.textContent = `Mit dieser Auswahl nichts gefunden für „${name}“, ohne sie: ${count(entries.length)}`;
  } else {
    status.textContent = exact ? `${count(fitting.length)} für „${name}“` : `Genau „${name}“ kommt nicht vor. Ähnlich: ${count(fitting.length)}`;
  }
}

function clear() {
  status.textContent = "";
  list.hidden = filter.hidden = more.hidden = true;
  everything.hidden = false;
}

async function search(query) {
  const index = await directory();
  const { entries, exact } = await find(index, query);
  const fitting = entries.filter(number => [...wanted].every(([name, value]) => values[name](index, number).includes(value)));
  const fits = matcher(query, index.stopWords);
  const results = await Promise.all(fitting.slice(0, shown).map(number => result(index, number, fits)));
  return { query, index, entries, fitting, exact, fits, results };
}

function show({ index, entries, fitting, results }) {
  list.replaceChildren(...results);
  list.hidden = results.length === 0;
  more.hidden = fitting.length <= shown;
  everything.hidden = entries.length > 0;
  offer(index, entries);
}

function afterPause(action) {
  clearTimeout(pause);
  pause = setTimeout(action, PAUSE);
}

// Returns whether it showed its results: later input makes those of an earlier one void.
async function update() {
  const query = field.value.trim();
  const turn = ++latest;
  afterPause(write);
  if (words(query).length === 0) {
    clear();
    return true;
  }
  everything.hidden = true;
  try {
    // The parts that a directory of an older build names are gone, so the second time with a new one.
    const found = await search(query).catch(() => {
      opening = undefined;
      return search(query);
    });
    if (turn !== latest) {
      return false;
    }
    show(found);
    afterPause(() => {
      write();
      report(found);
      explain(found.results, found.fits);
    });
  } catch {
    if (turn === latest) {
      clear();
      status.textContent = "Die Suche lässt sich gerade nicht laden. Unten steht alles von A bis Z.";
    }
  }
  return turn === latest;
}

// Browsers allow only some changes of the address in a short time.
function write() {
  const query = field.value.trim().slice(0, MOST_CHARACTERS);
  const parameters = new URLSearchParams([...(query ? [["q", query]] : []), ...wanted]).toString();
  history.replaceState(null, "", parameters ? `?${parameters}` : location.pathname + location.hash);
}

function choices() {
  return new Map([...filter.querySelectorAll("select")].filter(select => select.value).map(select => [select.name, select.value]));
}

function start() {
  const parameters = new URLSearchParams(location.search);
  field.value = (parameters.get("q") ?? "").slice(0, MOST_CHARACTERS);
  wanted = new Map(FILTERS.map(([name]) => [name, parameters.get(name)]).filter(([, value]) => value));
  field.addEventListener("focus", () => directory().catch(() => {}), { once: true });
  field.addEventListener("input", () => {
    shown = STEP;
    update();
  });
  filter.addEventListener("change", async event => {
    const { name } = event.target;
    wanted = choices();
    shown = STEP;
    if (await update()) {
      filter.querySelector(`[name=${name}]`)?.focus();
    }
  });
  more.addEventListener("click", async () => {
    const first = shown;
    shown += STEP;
    if (await update()) {
      list.children[first]?.querySelector("a").focus();
    }
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    update();
  });
  update();
}

start();
