// Reads and validates the answers. Names of attributes, patterns and notations come from the page.
(function () {
  "use strict";

  function fields(question) {
    return Array.from(question.querySelectorAll("input, select, textarea"));
  }

  function single(question) {
    return fields(question)[0];
  }

  // Returns day and time, as far as given.
  function moment(question) {
    var both = fields(question);
    return { day: both[0].value, time: both[1].value };
  }

  function chosen(question) {
    return fields(question).filter(function (box) {
      return box.checked;
    });
  }

  function written(when, fallback) {
    var day = when.day || fallback;
    return day ? (day + " " + when.time).trim() : "";
  }

  mitmachen.today = function () {
    var now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(function (part) {
      return String(part).padStart(2, "0");
    }).join("-");
  };

  mitmachen.Questions = function (root) {
    var all = Array.from(root.querySelectorAll(".frage"));
    function named(name) {
      return root.querySelector("[data-angabe=\"" + name + "\"]");
    }

    function label(question) {
      return question.dataset.name || question.querySelector("label").firstChild.textContent.trim();
    }

    function value(question) {
      var kind = question.dataset.art;
      if (kind === "moment") {
        var when = moment(question);
        var fallback = when.time ? before(question).day : "";
        return written(when, fallback) || question.dataset.leer || "";
      }
      if (kind === "choices" || kind === "towns") {
        return chosen(question).map(function (box) {
          return box.value;
        }).join(", ");
      }
      return kind ? mitmachen.value(single(question).value) : single(question).value.trim();
    }

    // Returns the answer for the text of the mail.
    function words(question) {
      if (question.dataset.art === "choice") {
        return single(question).value ? single(question).selectedOptions[0].textContent : "";
      }
      if (question.dataset.art === "choices" || question.dataset.art === "towns") {
        return chosen(question).map(function (box) {
          return box.parentElement.textContent.trim();
        }).join(", ");
      }
      var answer = value(question);
      return answer === "kampagne" || answer === "offen" ? "steht noch nicht fest"
        : answer.replace(/^(\d{4})-(\d\d)-(\d\d)( \d\d:\d\d)?$/, function (all, year, month, day, time) {
          return day + "." + month + "." + year + (time ? "," + time + " Uhr" : "");
        });
    }

    // Returns the moment that a question must follow.
    function before(question) {
      return question.dataset.nach ? moment(named(question.dataset.nach)) : { day: "", time: "" };
    }

    function momentProblem(question) {
      var start = before(question);
      var when = moment(question);
      if (fields(question).some(function (field) { return field.validity.badInput; })) {
        return "Tag oder Uhrzeit ist unvollständig.";
      }
      if (fields(question)[0].validity.rangeUnderflow || fields(question)[0].validity.rangeOverflow) {
        return "Der Tag liegt nicht in der Zeit der Kampagne.";
      }
      if (when.time && !(when.day || start.day)) {
        return "Zur Uhrzeit fehlt der Tag.";
      }
      if (!question.dataset.nach || !(when.day || when.time)) {
        return "";
      }
      if (!start.day) {
        return "Es gibt ein Ende, aber keinen Beginn.";
      }
      if (Boolean(start.time) !== Boolean(when.time)) {
        return "Nennen Sie bei Beginn und Ende die Uhrzeit oder bei beiden nur den Tag.";
      }
      return value(question) < value(named(question.dataset.nach)) ? "Das Ende liegt vor dem Beginn." : "";
    }

    // Of some questions one must be answered; the first one says so.
    function missing(question) {
      return (root.dataset.eineVon || "").split(";").map(function (names) {
        return names.split(" ");
      }).some(function (names) {
        return names[0] === question.dataset.angabe && names.map(named).every(function (one) {
          return !value(one);
        });
      });
    }

    function problem(question) {
      if (question.dataset.art === "moment") {
        return momentProblem(question);
      }
      var answer = value(question);
      var notation = question.dataset.schreibweise ? " Schreibweise: " + question.dataset.schreibweise : "";
      if (missing(question)) {
        return "Diese oder eine ähnliche Angabe fehlt; die Redaktion braucht eine davon.";
      }
      if (!answer) {
        return question.hasAttribute("data-pflicht") ? "Diese Angabe fehlt." : "";
      }
      var pattern = question.dataset.muster && new RegExp("^(?:" + question.dataset.muster + ")$");
      var values = question.hasAttribute("data-liste") ? answer.split(/\s*,\s*/) : [answer];
      if (pattern && !values.every(pattern.test, pattern)) {
        return "So lässt sich das nicht lesen." + notation;
      }
      if (question.dataset.art === "web_address" && !/^https?:\/\/[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d+)?([\/?#][A-Za-z0-9\/._~%?&=#+!$'(),;:@-]*)?$/.test(answer)) {
        return "Das ist keine Web-Adresse." + notation;
      }
      if (question.dataset.art === "number" && !/^\d{1,9}$/.test(answer)) {
        return "Das ist keine Zahl." + notation;
      }
      return fields(question).some(function (field) { return field.validity.badInput; }) ? "Das Datum ist unvollständig." : "";
    }

    return {
      all: all,
      single: single,
      label: label,
      value: value,
      words: words,
      problem: problem,
      find: function (name) {
        return root.querySelector("[data-" + name + "]");
      },
      // The day of the item as far as it is known, else the earliest one allowed.
      day: function () {
        var when = named("beginn") || named("datum");
        return when ? fields(when)[0].value || fields(when)[0].min : "";
      }
    };
  };
})();
