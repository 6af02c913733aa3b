// Writes the file for the editors and the text of the mail.
(function () {
  "use strict";

  mitmachen.file = function (root, questions) {
    var title = mitmachen.value(questions.single(questions.find("titel")).value);
    var today = mitmachen.today();
    var day = questions.day();
    var year = root.hasAttribute("data-jahr") ? (day || today).slice(0, 4) : "";
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
        add(element.dataset.angabe, [root.dataset.kennung, year, name].filter(Boolean).join("-"));
      } else if (kind === "today") {
        add(element.dataset.angabe, today);
      } else if (element.hasAttribute("data-wert")) {
        add(element.dataset.angabe, element.dataset.wert);
      } else {
        add(element.dataset.angabe, questions.value(element));
      }
    });
    var fileName = (root.dataset.dateiname || name) + ".adoc";
    var path = ["content", root.dataset.ordner, year, fileName].filter(Boolean).join("/");
    var sections = Array.from(root.querySelectorAll("[data-abschnitt]")).map(function (section) {
      var text = mitmachen.text(questions.single(section).value);
      return text && "\n== " + section.dataset.abschnitt + "\n" + text;
    });
    return {
      name: fileName,
      path: path,
      title: title,
      text: "// Gemeldet am " + today + ". Bitte prüfen, Kennung vergeben und ablegen als " + path + "\n"
        + "= " + title + "\n" + lines.join("\n") + "\n"
        + mitmachen.text(questions.single(questions.find("beschreibung")).value) + sections.join("")
        + "\n== Quellen\n\n* " + root.dataset.quelle + ", gemeldet am " + today + "\n"
    };
  };

  mitmachen.mail = function (questions) {
    return "Guten Tag,\n\nhier sind die Angaben; die Datei für die Website liegt bei.\n\n" + questions.all.map(function (question) {
      var answer = questions.words(question);
      return answer ? questions.label(question) + ": " + answer + "\n" : "";
    }).join("");
  };
})();
