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
    var moments = all.filter(function (question) {
      return question.dataset.art === "moment";
    });

    function label(question) {
      return question.dataset.name || question.querySelector("label").firstChild.textContent.trim();
    }

    function value(question) {
      var kind = question.dataset.art;
      if (kind === "moment") {
        var start = moment(moments[0]);
        if (question === moments[0]) {
          return written(start, "") || (root.querySelector("[data-art=campaign]").dataset.wert ? "kampagne" : "offen");
        }
        var end = moment(question);
        return end.day || end.time ? written(end, start.day) : "";
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
      return answer === "kampagne" || answer === "offen" ? "steht noch nicht fest" : answer;
    }

    function momentProblem(question) {
      var start = moment(moments[0]);
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
      if (question === moments[0] || !(when.day || when.time)) {
        return "";
      }
      if (!start.day) {
        return "Es gibt ein Ende, aber keinen Beginn.";
      }
      if (Boolean(start.time) !== Boolean(when.time)) {
        return "Nennen Sie bei Beginn und Ende die Uhrzeit oder bei beiden nur den Tag.";
      }
      return value(question) < value(moments[0]) ? "Das Ende liegt vor dem Beginn." : "";
    }

    function problem(question) {
      if (question.dataset.art === "moment") {
        return momentProblem(question);
      }
      var answer = value(question);
      var notation = question.dataset.schreibweise ? " Schreibweise: " + question.dataset.schreibweise : "";
      if (!answer) {
        return question.hasAttribute("data-pflicht") ? "Diese Angabe fehlt." : "";
      }
      if (question.dataset.muster && !new RegExp("^(?:" + question.dataset.muster + ")$").test(answer)) {
        return "So lässt sich das nicht lesen." + notation;
      }
      if (question.dataset.art === "web_address" && !/^https?:\/\/[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d+)?([\/?#][A-Za-z0-9\/._~%?&=#+!$'(),;:@-]*)?$/.test(answer)) {
        return "Das ist keine Web-Adresse." + notation;
      }
      if (question.dataset.art === "number" && !/^\d{1,6}$/.test(answer)) {
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
      // The earliest day allowed.
      day: function () {
        return moment(moments[0]).day || fields(moments[0])[0].min;
      }
    };
  };
})();
