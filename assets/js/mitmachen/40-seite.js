// Connects the form with its functions. Sends nothing: the reader sends the mail.
(function () {
  "use strict";

  // Mail programs cut off longer addresses.
  var LONGEST = 1900;

  // Web servers refuse longer ones.
  var LONGEST_WEB = 7000;

  var root = document.querySelector(".fragen");
  if (!root) {
    return;
  }
  var questions = mitmachen.Questions(root);
  var summary = root.querySelector(".fragen__fehler");
  var result = root.querySelector(".fragen__ergebnis");
  var status = result.querySelector("[role=status]");
  var address = "";

  function target(question) {
    return question.matches("fieldset") ? question : questions.single(question);
  }

  function show(question, message) {
    var field = target(question);
    var known = question.querySelector(".frage__fehler");
    if (!known) {
      known = document.createElement("p");
      known.className = "frage__fehler";
      known.id = "fehler-" + field.id;
      question.insertBefore(known, question.querySelector("input, select, textarea, .frage__reihe, .frage__wahl"));
      field.setAttribute("aria-describedby", ((field.getAttribute("aria-describedby") || "") + " " + known.id).trim());
    }
    known.textContent = message;
    known.hidden = !message;
    if (!question.matches("fieldset")) {
      field.setAttribute("aria-invalid", String(Boolean(message)));
    }
  }

  // Moves the focus to the list of errors; each error links to its question.
  function check() {
    var list = summary.querySelector("ul");
    list.textContent = "";
    questions.all.forEach(function (question) {
      var message = questions.problem(question);
      if (message || question.querySelector(".frage__fehler")) {
        show(question, message);
      }
      if (message) {
        var folded = question.closest("details");
        if (folded) {
          folded.open = true;
        }
        var link = document.createElement("a");
        link.href = "#" + target(question).id;
        link.textContent = questions.label(question) + ": " + message;
        list.appendChild(document.createElement("li")).append(link);
      }
    });
    summary.hidden = !list.children.length;
    return summary.hidden;
  }

  function finish() {
    if (!check()) {
      result.hidden = true;
      summary.focus();
      return;
    }
    var file = mitmachen.file(root, questions);
    var mail = mitmachen.mail(questions);
    var link = result.querySelector(".fragen__datei");
    URL.revokeObjectURL(address);
    address = URL.createObjectURL(new Blob([file.text], { type: "text/plain;charset=utf-8" }));
    link.href = address;
    link.download = file.name;
    link.textContent = "Datei „" + file.name + "“ herunterladen";
    document.getElementById("text-mail").value = mail;
    document.getElementById("text-datei").value = file.text;
    writeMail(result.querySelector(".fragen__mail"), root.dataset.betreff + ": " + file.title, mail);
    writeForge(result.querySelector(".fragen__forge"), file);
    result.hidden = false;
    result.querySelector("h2").focus();
  }

  function writeMail(link, subject, body) {
    var start = "mailto:" + link.dataset.an + "?subject=" + encodeURIComponent(subject) + "&body=";
    var whole = start + encodeURIComponent(body.replace(/\n/g, "\r\n"));
    var fits = whole.length <= LONGEST;
    link.href = fits ? whole : start + encodeURIComponent("(Bitte hier den kopierten Text der E-Mail einfügen.)");
    status.textContent = fits ? "E-Mail und Datei sind erstellt."
      : "E-Mail und Datei sind erstellt. Der Text ist lang: Kopieren Sie ihn unten, und fügen Sie ihn in die E-Mail ein.";
  }

  // Without the text, people paste it.
  function writeForge(link, file) {
    if (!link) {
      return;
    }
    var whole = [file.text, ""].map(function (text) {
      return link.dataset.neu.replace("{path}", encodeURIComponent(file.path)).replace("{text}", function () {
        return encodeURIComponent(text);
      });
    });
    link.href = whole[0].length <= LONGEST_WEB ? whole[0] : whole[1];
  }

  function copy(button) {
    var text = document.getElementById(button.dataset.kopiert);
    text.select();
    var done = navigator.clipboard ? navigator.clipboard.writeText(text.value) : Promise.reject();
    done.then(function () {
      status.textContent = "Kopiert.";
    }, function () {
      status.textContent = "Der Text ist markiert. Kopieren Sie ihn mit Strg und C.";
    });
  }

  // Nothing is stored, so that leaving the page loses what was typed.
  var typed = false;
  root.addEventListener("input", function () {
    typed = true;
  });
  window.addEventListener("beforeunload", function (event) {
    if (typed && result.hidden) {
      event.preventDefault();
    }
  });

  root.querySelector(".fragen__fertig").addEventListener("click", finish);
  root.querySelectorAll("[data-kopiert]").forEach(function (button) {
    button.addEventListener("click", function () {
      copy(button);
    });
  });
  root.hidden = false;
  document.querySelector(".vorlage").hidden = true;
})();
