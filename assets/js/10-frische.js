// What is over leaves the lists of what comes, and what is on is marked. Nothing gets lost: it moves to the end of its
// list. A clock that is behind the page is wrong, and then everything stays as it was written.
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

  // The place for what is over: at the end of the section, or of the page where it has many of them.
  function shelf(item) {
    var place = item.closest("[data-vorbei]") || item.closest("section");
    var found = place.querySelector(":scope > .vorbei");
    if (!found) {
      found = document.createElement("details");
      found.className = "vorbei";
      found.append(document.createElement("summary"), document.createElement("ol"));
      found.lastChild.className = "termine";
      place.insertBefore(found, place.querySelector(":scope > .jahre") || item.parentElement.nextSibling);
    }
    return found;
  }

  // Away from the heading of its day, it must say the day itself.
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
