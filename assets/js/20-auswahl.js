// Filters the agenda by several values at once. Without this script the page has links to lists by one value.
(function () {
  "use strict";

  var choices = document.querySelector("[data-agenda] .auswahl");
  var NAMES = ["kommune", "art", "format", "zielgruppe"];
  // Events for the whole Kreis count for every Kommune.
  var EVERYWHERE = "kreisweit";
  var selects = [];
  var status;

  function items() {
    return Array.from(document.querySelectorAll(".termin[data-art]"));
  }

  function words(item, name) {
    return item.getAttribute("data-" + name).split(" ");
  }

  function has(item, name, value) {
    var known = words(item, name);
    return known.includes(value) || name === "kommune" && known.includes(EVERYWHERE);
  }

  function build() {
    var box = document.querySelector("[data-agenda] .filter");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", "Liste eingrenzen");
    NAMES.forEach(function (name) {
      addSelect(box, name);
    });
    if (!selects.length) {
      box.remove();
      return;
    }
    var reset = document.createElement("button");
    reset.type = "button";
    reset.textContent = "Alle zeigen";
    reset.addEventListener("click", function () {
      choose(new URLSearchParams());
      apply(true);
    });
    status = document.createElement("p");
    status.setAttribute("role", "status");
    box.append(status, reset);
  }

  // Makes a select of the links, with their words and in their order.
  function addSelect(box, name) {
    var offered = Array.from(choices.querySelectorAll("[data-facette=" + name + "] [data-wert]")).filter(function (link) {
      return items().some(function (item) {
        return has(item, name, link.getAttribute("data-wert"));
      });
    });
    if (offered.length < 2) {
      return;
    }
    var label = document.createElement("label");
    var select = document.createElement("select");
    select.name = name;
    select.append(new Option("alle", ""));
    offered.forEach(function (link) {
      select.append(new Option(link.textContent, link.getAttribute("data-wert")));
    });
    select.addEventListener("change", function () {
      apply(true);
    });
    label.append(document.getElementById("nach-" + name).textContent, select);
    selects.push(select);
    box.append(label);
  }

  function choose(values) {
    selects.forEach(function (select) {
      select.value = values.get(select.name) || "";
      if (select.selectedIndex < 0) {
        select.value = "";
      }
    });
  }

  function chosen() {
    return selects.filter(function (select) {
      return select.value;
    });
  }

  function apply(remember) {
    var active = chosen();
    items().forEach(function (item) {
      item.hidden = !active.every(function (select) {
        return has(item, select.name, select.value);
      });
    });
    document.dispatchEvent(new Event("gefiltert"));
    report(active.length > 0);
    if (remember) {
      write(active);
    }
  }

  function report(filtered) {
    var coming = items().filter(function (item) {
      return !item.closest(".vorbei");
    });
    var shown = coming.filter(function (item) {
      return !item.hidden;
    }).length;
    if (!filtered) {
      status.textContent = "Alle " + coming.length + " Termine";
    } else if (shown === 0) {
      status.textContent = "Dazu ist kein Termin angekündigt.";
    } else {
      status.textContent = shown + " von " + coming.length + " Terminen";
    }
  }

  // In the fragment, which browsers do not send to the server.
  function write(active) {
    var values = new URLSearchParams(active.map(function (select) {
      return [select.name, select.value];
    }));
    var fragment = values.toString();
    history.replaceState(null, "", fragment ? "#" + fragment : location.href.replace(/#.*/, ""));
  }

  function read() {
    if (location.hash.includes("=") || !location.hash) {
      choose(new URLSearchParams(location.hash.slice(1)));
      apply(false);
    }
  }

  if (choices) {
    build();
  }
  if (status) {
    read();
    apply(false);
    addEventListener("hashchange", read);
    document.addEventListener("frisch", function () {
      apply(false);
    });
  }
})();
