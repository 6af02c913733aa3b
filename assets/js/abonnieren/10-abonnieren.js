// Adds a copy button to every address, and a choice of all addresses at the top. Names and addresses are read from the
// list on the page, which works without this script.
(function () {
  "use strict";

  var codes = Array.from(document.querySelectorAll("[data-kopieren]"));
  var list = document.querySelector("[data-auswahl]");

  function element(name, text) {
    var made = document.createElement(name);
    made.textContent = text || "";
    return made;
  }

  function mark(field) {
    if (field.select) {
      field.focus();
      field.select();
    } else {
      getSelection().selectAllChildren(field);
    }
  }

  // The clipboard needs HTTPS, and people may refuse it.
  function copy(field, status) {
    function byHand() {
      mark(field);
      status.textContent = "Markiert. Kopieren Sie jetzt mit Strg+C oder ⌘C.";
    }
    status.textContent = "";
    if (!navigator.clipboard) {
      byHand();
      return;
    }
    navigator.clipboard.writeText(field.value || field.textContent).then(function () {
      status.textContent = "Kopiert.";
    }, byHand);
  }

  function copyButton(field, hint) {
    var button = element("button", "Kopieren");
    var status = element("span");
    button.type = "button";
    button.className = "kopieren";
    if (hint) {
      button.append(hint);
    }
    status.setAttribute("role", "status");
    button.addEventListener("click", function () {
      copy(field, status);
    });
    return [button, status];
  }

  function hidden(text) {
    var hint = element("span", ": " + text);
    hint.className = "nur-vorgelesen";
    return hint;
  }

  function addButtons() {
    codes.forEach(function (code) {
      var channel = code.closest("details");
      var of = channel ? " " + channel.querySelector("summary").textContent : "";
      var line = element("span");
      line.className = "kopieren-zeile";
      line.append.apply(line, copyButton(code, hidden(code.getAttribute("data-kopieren") + of)));
      (code.closest("pre") || code).after(line);
    });
  }

  function labelled(text, field) {
    var label = element("label", text);
    label.append(field);
    return label;
  }

  function channels() {
    var select = element("select");
    list.querySelectorAll(".kanaele").forEach(function (group) {
      var options = element("optgroup");
      options.label = group.querySelector("h3").textContent;
      group.querySelectorAll(".kanal").forEach(function (channel) {
        options.append(new Option(channel.querySelector("summary").textContent, channel.querySelector("[id]").id));
      });
      select.append(options);
    });
    return select;
  }

  function addPicker() {
    var box = element("div");
    var channel = channels();
    var what = element("select");
    var field = element("input");
    var open = element("a", "gleich im Kalender-Programm öffnen");

    // Keeps the selection if the next channel offers it, too.
    function offer() {
      var wanted = what.value;
      what.textContent = "";
      document.getElementById(channel.value).querySelectorAll("[data-kopieren]").forEach(function (code) {
        var name = code.getAttribute("data-kopieren");
        what.append(new Option(name, name, false, name === wanted));
      });
      show();
    }

    function show() {
      var code = Array.from(document.getElementById(channel.value).querySelectorAll("[data-kopieren]"))[what.selectedIndex];
      var opens = code.closest("p").querySelector("a[href^='webcal:']");
      field.value = code.textContent;
      open.hidden = !opens;
      open.href = opens ? opens.href : "";
    }

    function follow() {
      var target = document.getElementById(location.hash.slice(1));
      var folded = target && target.closest(".klappe");
      if (folded) {
        folded.open = true;
      }
      if (target && target.closest(".kanal")) {
        target.closest(".kanal").open = true;
        channel.value = target.id;
        offer();
      }
    }

    box.className = "waehler";
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", "Adresse wählen");
    field.readOnly = true;
    channel.addEventListener("change", offer);
    what.addEventListener("change", show);
    box.append(labelled("Was", channel), labelled("als", what), labelled("Zum Kopieren", field));
    box.append.apply(box, copyButton(field));
    box.append(open);
    var all = list.querySelector(".kanaele").closest(".klappe");
    (all || list.querySelector(".kanaele")).before(box);
    if (all) {
      all.open = false;
    }
    offer();
    follow();
    addEventListener("hashchange", follow);
  }

  addButtons();
  if (list) {
    addPicker();
  }
})();
