// Marks events that are running and moves those that are over to the end of their list. Does nothing if the clock of the
// browser is earlier than the day of the page.
(function () {
  "use strict";

  var DAY = 24 * 60 * 60 * 1000;
  var main = document.querySelector("main[data-stand]");

  function moment(item, name) {
    return Date.parse(item.getAttribute("data-" + name) || "");
  }

  function mark(item) {
    var title = item.querySelector(".termin__titel");
    if (item.matches(".termin--abgesagt, .termin--verschoben, .termin--laeuft") || item.closest("[aria-labelledby=seite-laeuft]")) {
      return;
    }
    item.classList.add("termin--laeuft");
    var marks = title.querySelector(".marken") || title.insertBefore(document.createElement("span"), title.firstChild);
    marks.className = "marken";
    var word = document.createElement("strong");
    word.className = "marke marke--laeuft";
    word.textContent = "Läuft gerade";
    marks.append(word, " ");
  }

  function unmark(item) {
    var word = item.querySelector(".marke--laeuft");
    item.classList.remove("termin--laeuft");
    if (word) {
      word.remove();
    }
  }

  // Returns the list of past events: at the end of the section, or of a page with several sections.
  function shelf(item) {
    var place = item.closest("[data-vorbei]") || item.closest("section");
    var found = place.querySelector(":scope > .vorbei");
    if (!found) {
      found = document.createElement("details");
      found.className = "vorbei";
      found.append(document.createElement("summary"), document.createElement("ol"));
      found.lastChild.className = "termine";
      if (place.matches("[data-vorbei]")) {
        place.append(found);
      } else {
        item.parentElement.after(found);
      }
    }
    return found;
  }

  // The entry leaves the heading with its day, so it shows the day itself.
  function nameDay(item) {
    var day = item.parentElement.previousElementSibling;
    if (day && day.matches("h3")) {
      item.querySelector(".termin__wann").prepend(day.textContent + ", ");
    }
  }

  function putAway(item) {
    var details = shelf(item);
    unmark(item);
    nameDay(item);
    details.lastChild.append(item);
    details.firstChild.textContent = "Inzwischen vorbei (" + details.lastChild.children.length + ")";
  }

  function update() {
    var now = Date.now();
    if (!main || !(now > Date.parse(main.getAttribute("data-stand")) - DAY)) {
      return;
    }
    main.querySelectorAll(".termin[data-ende]").forEach(function (item) {
      if (item.closest(".vorbei")) {
        return;
      }
      if (moment(item, "ende") <= now) {
        putAway(item);
      } else if (moment(item, "beginn") <= now) {
        mark(item);
      }
    });
    document.dispatchEvent(new Event("frisch"));
  }

  update();
  document.addEventListener("visibilitychange", update);
})();
