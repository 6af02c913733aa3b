// Marks events that are running and moves those that are over to the end of their list.
const DAY = 24 * 60 * 60 * 1000;
const main = document.querySelector("main[data-stand]");

function moment(item, name) {
  return Date.parse(item.getAttribute(`data-${name}`) ?? "");
}

function mark(item) {
  if (item.matches(".termin--abgesagt, .termin--verschoben, .termin--laeuft") || item.closest("[aria-labelledby=seite-laeuft]")) {
    return;
  }
  const title = item.querySelector(".termin__titel");
  const marks = title.querySelector(".marken") ?? title.insertBefore(document.createElement("span"), title.firstChild);
  const word = document.createElement("strong");
  word.className = "marke marke--laeuft";
  word.textContent = "Läuft gerade";
  marks.className = "marken";
  marks.append(word, " ");
  item.classList.add("termin--laeuft");
}

function unmark(item) {
  item.classList.remove("termin--laeuft");
  item.querySelector(".marke--laeuft")?.remove();
}

// Returns the list of past events: at the end of the section, or of a page with several sections.
function shelf(item) {
  const place = item.closest("[data-vorbei]") ?? item.closest("section");
  const known = place.querySelector(":scope > .vorbei");
  if (known) {
    return known;
  }
  const details = document.createElement("details");
  details.className = "vorbei";
  details.append(document.createElement("summary"), document.createElement("ol"));
  details.lastChild.className = "termine";
  if (place.matches("[data-vorbei]")) {
    place.append(details);
  } else {
    item.parentElement.after(details);
  }
  return details;
}

// Writes the day into an entry that leaves the heading with its day.
export function nameDay(item, heading) {
  if (heading?.matches("h3")) {
    item.querySelector(".termin__wann").prepend(`${heading.textContent}, `);
  }
}

function putAway(item) {
  const details = shelf(item);
  unmark(item);
  nameDay(item, item.parentElement.previousElementSibling);
  details.lastChild.append(item);
  details.firstChild.textContent = `Inzwischen vorbei (${details.lastChild.children.length})`;
}

// Does nothing if the clock of the browser is earlier than the day of the page.
export function freshen() {
  const now = Date.now();
  if (!main || !(now > Date.parse(main.getAttribute("data-stand")) - DAY)) {
    return;
  }
  for (const item of main.querySelectorAll(".termin[data-ende]")) {
    if (item.closest(".vorbei, .filter__kreisweit")) {
      continue;
    }
    if (moment(item, "ende") <= now) {
      putAway(item);
    } else if (moment(item, "beginn") <= now) {
      mark(item);
    }
  }
}
