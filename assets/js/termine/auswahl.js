// Filters the agenda by several values at once. Without it the page has links to lists by one value.
import { nameDay } from "./frische.js";

const NAMES = ["kommune", "art", "format", "zielgruppe"];
// Events for the whole Kreis are shown apart when a Kommune is chosen.
const EVERYWHERE = "kreisweit";

const events = count => count === 1 ? "1 Termin" : `${count} Termine`;

function items() {
  return [...document.querySelectorAll(".termin[data-art]")].filter(item => !item.closest(".filter__kreisweit"));
}

function coming() {
  return items().filter(item => !item.closest(".vorbei"));
}

function has(item, name, value) {
  return item.getAttribute(`data-${name}`).split(" ").includes(value);
}

// Makes a select of the links, with their words and in their order.
function createSelect(links, name) {
  const select = document.createElement("select");
  select.name = name;
  select.append(new Option("alle", ""));
  for (const link of links) {
    const value = link.getAttribute("data-wert");
    const option = new Option(link.textContent, value);
    option.dataset.name = link.textContent;
    option.dataset.liste = link.getAttribute("href");
    select.append(option);
  }
  return select;
}

class Filter {
  #selects = [];
  #status = document.createElement("p");
  #reset = document.createElement("button");
  #elsewhere = document.createElement("section");
  #applied;

  constructor(box, choices, applied) {
    this.#applied = applied;
    for (const name of NAMES) {
      const links = choices.querySelectorAll(`[data-facette=${name}] [data-wert]`);
      if (links.length > 1) {
        this.#add(box, createSelect(links, name), document.getElementById(`nach-${name}`).textContent);
      }
    }
    this.#status.setAttribute("role", "status");
    this.#reset.type = "button";
    this.#reset.textContent = "Alle zeigen";
    this.#reset.addEventListener("click", () => this.#showAll());
    this.#elsewhere.className = "filter__kreisweit";
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", "Liste eingrenzen");
    box.append(this.#status, this.#reset);
    this.#read();
    addEventListener("hashchange", () => this.#read());
  }

  get isUseful() {
    return this.#selects.length > 0;
  }

  #add(box, select, name) {
    const label = document.createElement("label");
    label.append(name, select);
    box.append(label);
    this.#selects.push(select);
    select.addEventListener("change", () => {
      this.apply();
      this.#write();
    });
  }

  // The button vanishes with the last choice, so the focus goes to the first one.
  #showAll() {
    this.#choose(new URLSearchParams());
    this.apply();
    this.#write();
    this.#selects[0].focus();
  }

  #chosen() {
    return this.#selects.filter(select => select.value);
  }

  #choose(values) {
    for (const select of this.#selects) {
      select.value = values.get(select.name) ?? "";
      select.selectedIndex = Math.max(0, select.selectedIndex);
    }
  }

  // Values without coming events remain, and say so.
  #count() {
    for (const select of this.#selects) {
      for (const option of [...select.options].slice(1)) {
        const count = coming().filter(item => has(item, select.name, option.value)).length;
        option.textContent = `${option.dataset.name} (${count})`;
      }
    }
  }

  apply() {
    this.#count();
    const chosen = this.#chosen();
    const town = chosen.find(select => select.name === "kommune");
    const others = chosen.filter(select => select !== town);
    const fits = item => others.every(select => has(item, select.name, select.value));
    for (const item of items()) {
      item.hidden = !fits(item) || Boolean(town) && !has(item, "kommune", town.value);
    }
    const district = town ? coming().filter(item => item.hidden && fits(item) && has(item, "kommune", EVERYWHERE)) : [];
    this.#showDistrict(district);
    this.#report(chosen, district.length);
    this.#reset.hidden = chosen.length === 0;
    this.#applied();
  }

  // Shows copies, so that the list itself stays as it is.
  #showDistrict(found) {
    this.#elsewhere.remove();
    if (found.length === 0) {
      return;
    }
    const title = document.createElement("h2");
    const list = document.createElement("ol");
    title.textContent = "Im ganzen Kreis";
    list.className = "termine";
    list.append(...found.map(item => {
      const copy = item.cloneNode(true);
      copy.hidden = false;
      nameDay(copy, item.parentElement.previousElementSibling);
      return copy;
    }));
    this.#elsewhere.replaceChildren(title, list);
    document.querySelector("[data-vorbei]").append(this.#elsewhere);
  }

  #report(chosen, district) {
    const all = coming().length;
    const shown = coming().filter(item => !item.hidden).length;
    const apart = district ? `, dazu ${district} im ganzen Kreis` : "";
    if (chosen.length === 0) {
      this.#status.textContent = `Alle ${events(all)}`;
    } else if (shown > 0) {
      this.#status.textContent = `${shown} von ${events(all)}${all === 1 ? "" : "n"}${apart}`;
    } else {
      this.#status.textContent = `Dazu ist kein Termin angekündigt${apart}. `;
      this.#status.append(...chosen.map(this.#past).flatMap((link, number) => number ? [", ", link] : ["Frühere: ", link]));
    }
  }

  #past(select) {
    const option = select.selectedOptions[0];
    const link = document.createElement("a");
    link.href = option.dataset.liste;
    link.textContent = option.dataset.name;
    return link;
  }

  // In the fragment, which browsers do not send to the server.
  #write() {
    const fragment = new URLSearchParams(this.#chosen().map(select => [select.name, select.value])).toString();
    history.replaceState(null, "", fragment ? `#${fragment}` : location.href.replace(/#.*/, ""));
  }

  #read() {
    if (location.hash.includes("=") || !location.hash) {
      this.#choose(new URLSearchParams(location.hash.slice(1)));
      this.apply();
    }
  }
}

// Returns the filter; undefined on other pages and if there is nothing to choose.
export function createFilter(applied) {
  const choices = document.querySelector("[data-agenda] .auswahl");
  const box = document.querySelector("[data-agenda] .filter");
  const filter = choices ? new Filter(box, choices, applied) : undefined;
  if (filter && !filter.isUseful) {
    box.remove();
    return undefined;
  }
  return filter;
}
