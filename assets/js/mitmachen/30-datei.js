// Writes the file for the editors and the text of the mail.
(function () {
  "use strict";

  mitmachen.file = function (root, questions) {
    var title = mitmachen.value(questions.single(questions.find("titel")).value);
    var today = mitmachen.today();
    var day = questions.day();
    var year = (day || today).slice(0, 4);
    var name = mitmachen.slug(title);
    var lines = [];

    function add(attribute, value) {
      if (value) {
        lines.push(":" + attribute + ": " + value);
      }
    }

    root.querySelectorAll("[data-angabe]").forEach(function (element) {
      var kind = element.dataset.art;
      if (kind === "id") {
        add(element.dataset.angabe, "termin-" + year + "-" + name);
      } else if (kind === "today") {
        add(element.dataset.angabe, today);
      } else if (element.hasAttribute("data-wert")) {
        add(element.dataset.angabe, element.dataset.wert);
      } else {
        add(element.dataset.angabe, questions.value(element));
      }
    });
    return {
      name: name + ".adoc",
      title: title,
      text: "// Gemeldet am " + today + ". Bitte prüfen, Kennung vergeben und ablegen als content/termine/" + year + "/" + name + ".adoc\n"
        + "= " + title + "\n" + lines.join("\n") + "\n"
        + mitmachen.text(questions.single(questions.find("beschreibung")).value)
        + "\n== Quellen\n\n* Angaben des Veranstalters, gemeldet am " + today + "\n"
    };
  };

  mitmachen.mail = function (questions) {
    return "Guten Tag,\n\nhier ist unser Angebot; die Datei für die Website liegt bei.\n\n" + questions.all.map(function (question) {
      var answer = questions.words(question);
      return answer ? questions.label(question) + ": " + answer + "\n" : "";
    }).join("");
  };
})();
