// Hides lists without entries, with the headings above them.
(function () {
  "use strict";

  function isEmpty(place) {
    return !place.querySelector(".termin:not([hidden])");
  }

  function update() {
    document.querySelectorAll("main[data-stand] .termine").forEach(function (list) {
      var before = list.previousElementSibling;
      list.hidden = isEmpty(list);
      if (before && before.matches("h3")) {
        before.hidden = list.hidden;
      }
      if (list.parentElement.matches(".vorbei")) {
        list.parentElement.hidden = list.hidden;
      }
    });
    document.querySelectorAll("[data-vorbei] > section").forEach(function (section) {
      section.hidden = section.querySelector(".termine") && isEmpty(section);
    });
  }

  update();
  document.addEventListener("frisch", update);
  document.addEventListener("gefiltert", update);
})();
