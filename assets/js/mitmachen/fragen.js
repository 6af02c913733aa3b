// Reads and validates the answers. Names of attributes, patterns and notations come from the page.
import { value as plain } from "./asciidoc.js";

const UNDECIDED = ["kampagne", "offen"];
const WEB_ADDRESS = /^https?:\/\/[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d+)?([\/?#][A-Za-z0-9\/._~%?&=#+!$'(),;:@-]*)?$/;

function fields(question) {
  return [...question.querySelectorAll("input, select, textarea")];
}

export function single(question) {
  return fields(question)[0];
}

// Returns day and time, as far as given.
function moment(question) {
  const [day, time] = fields(question);
  return { day: day.value, time: time.value };
}

function chosen(question) {
  return fields(question).filter(box => box.checked);
}

function hasBadInput(question) {
  return fields(question).some(field => field.validity.badInput);
}

function isChoice(question) {
  return question.dataset.art === "choices" || question.dataset.art === "towns";
}

export function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, "0")).join("-");
}

export function label(question) {
  return question.dataset.name || question.querySelector("label").firstChild.textContent.trim();
}

export class Questions {
  #root;

  constructor(root) {
    this.#root = root;
    this.all = [...root.querySelectorAll(".frage")];
  }

  find(name) {
    return this.#root.querySelector(`[data-${name}]`);
  }

  #named(name) {
    return this.#root.querySelector(`[data-angabe="${name}"]`);
  }

  // Returns the day of the item as far as it is known, else the earliest one allowed.
  day() {
    const when = this.#named("beginn") ?? this.#named("datum");
    return when ? single(when).value || single(when).min : "";
  }

  // Returns the answer as the value of an attribute.
  value(question) {
    if (question.dataset.art === "moment") {
      const when = moment(question);
      const day = when.day || (when.time ? this.#before(question).day : "");
      return (day ? `${day} ${when.time}`.trim() : "") || question.dataset.leer || "";
    }
    if (isChoice(question)) {
      return chosen(question).map(box => box.value).join(", ");
    }
    const answer = single(question).value;
    return question.dataset.art ? plain(answer) : answer.trim();
  }

  // Returns the answer for the text of the mail.
  words(question) {
    if (question.dataset.art === "choice") {
      return single(question).value ? single(question).selectedOptions[0].textContent : "";
    }
    if (isChoice(question)) {
      return chosen(question).map(box => box.parentElement.textContent.trim()).join(", ");
    }
    const answer = this.value(question);
    return UNDECIDED.includes(answer) ? "steht noch nicht fest"
      : answer.replace(/^(\d{4})-(\d\d)-(\d\d)( \d\d:\d\d)?$/,
        (all, year, month, day, time) => `${day}.${month}.${year}${time ? `,${time} Uhr` : ""}`);
  }

  // Returns the moment that a question must follow.
  #before(question) {
    return question.dataset.nach ? moment(this.#named(question.dataset.nach)) : { day: "", time: "" };
  }

  // Returns what is wrong with an answer; empty if nothing is.
  problem(question) {
    return question.dataset.art === "moment" ? this.#momentProblem(question) : this.#answerProblem(question);
  }

  #momentProblem(question) {
    const start = this.#before(question);
    const when = moment(question);
    const { rangeUnderflow, rangeOverflow } = single(question).validity;
    if (hasBadInput(question)) {
      return "Tag oder Uhrzeit ist unvollständig.";
    }
    if (rangeUnderflow || rangeOverflow) {
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
    return this.value(question) < this.value(this.#named(question.dataset.nach)) ? "Das Ende liegt vor dem Beginn." : "";
  }

  #answerProblem(question) {
    const { art, schreibweise, muster } = question.dataset;
    const answer = this.value(question);
    const notation = schreibweise ? ` Schreibweise: ${schreibweise}` : "";
    if (this.#isMissing(question)) {
      return "Diese oder eine ähnliche Angabe fehlt; die Redaktion braucht eine davon.";
    }
    if (!answer) {
      return question.hasAttribute("data-pflicht") ? "Diese Angabe fehlt." : "";
    }
    const pattern = muster && new RegExp(`^(?:${muster})$`);
    const values = question.hasAttribute("data-liste") ? answer.split(/\s*,\s*/) : [answer];
    if (pattern && !values.every(one => pattern.test(one))) {
      return `So lässt sich das nicht lesen.${notation}`;
    }
    if (art === "web_address" && !WEB_ADDRESS.test(answer)) {
      return `Das ist keine Web-Adresse.${notation}`;
    }
    if (art === "number" && !/^\d{1,9}$/.test(answer)) {
      return `Das ist keine Zahl.${notation}`;
    }
    return hasBadInput(question) ? "Das Datum ist unvollständig." : "";
  }

  // Of some questions one must be answered; the first one says so.
  #isMissing(question) {
    return (this.#root.dataset.eineVon ?? "").split(";").map(names => names.split(" "))
      .some(names => names[0] === question.dataset.angabe && names.every(name => !this.value(this.#named(name))));
  }
}
