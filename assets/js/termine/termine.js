// Keeps lists of events true while the page is open, and filters the agenda.
import { createFilter } from "./auswahl.js";
import { freshen } from "./frische.js";

function isEmpty(place) {
  return !place.querySelector(".termin:not([hidden])");
}

// Hides lists without entries, with the headings above them.
function hideEmptyLists() {
  for (const list of document.querySelectorAll("main[data-stand] .termine")) {
    const before = list.previousElementSibling;
    list.hidden = isEmpty(list);
    if (before?.matches("h3")) {
      before.hidden = list.hidden;
    }
    if (list.parentElement.matches(".vorbei")) {
      list.parentElement.hidden = list.hidden;
    }
  }
  for (const section of document.querySelectorAll("[data-vorbei] > section")) {
    section.hidden = section.querySelector(".termine") && isEmpty(section);
  }
}

// What is over does not count for the filter.
freshen();
const filter = createFilter(hideEmptyLists);

function update() {
  freshen();
  if (filter) {
    filter.apply();
  } else {
    hideEmptyLists();
  }
}

update();
document.addEventListener("visibilitychange", update);
