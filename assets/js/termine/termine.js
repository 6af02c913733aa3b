// Keeps lists of events true while the page is open, and filters the agenda.
import { createFilter } from "./auswahl.js";
import { freshen } from "./frische.js";
import { hideEmptyLists } from "./leere.js";

const filter = createFilter(hideEmptyLists);

function update() {
  freshen();
  filter?.apply();
  hideEmptyLists();
}

update();
document.addEventListener("visibilitychange", update);
