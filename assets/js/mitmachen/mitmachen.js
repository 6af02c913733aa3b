// Connects the form with its functions. Sends nothing: the reader sends the mail.
import { writeFile, writeMail } from "./datei.js";
import { label, Questions, single } from "./fragen.js";

// Mail programs cut off longer addresses.
const LONGEST = 1900;

// Web servers refuse longer ones.
const LONGEST_WEB = 7000;

const root = document.querySelector(".fragen");

function target(question) {
  return question.matches("fieldset") ? question : single(question);
}

function show(question, message) {
  const field = target(question);
  let known = question.querySelector(".frage__fehler");
  if (!known) {
    known = document.createElement("p");
    known.className = "frage__fehler";
    known.id = `fehler-${field.id}`;
    question.insertBefore(known, question.querySelector("input, select, textarea, .frage__reihe, .frage__wahl"));
    field.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} ${known.id}`.trim());
  }
  known.textContent = message;
  known.hidden = !message;
  if (!question.matches("fieldset")) {
    field.setAttribute("aria-invalid", String(Boolean(message)));
  }
}

function start() {
  const questions = new Questions(root);
  const summary = root.querySelector(".fragen__fehler");
  const result = root.querySelector(".fragen__ergebnis");
  const status = result.querySelector("[role=status]");
  let address = "";
  let isTyped = false;

  // Moves the focus to the list of errors; each error links to its question.
  function check() {
    const list = summary.querySelector("ul");
    list.replaceChildren();
    for (const question of questions.all) {
      const message = questions.problem(question);
      if (message || question.querySelector(".frage__fehler")) {
        show(question, message);
      }
      if (message) {
        question.closest("details")?.setAttribute("open", "");
        const link = document.createElement("a");
        link.href = `#${target(question).id}`;
        link.textContent = `${label(question)}: ${message}`;
        list.appendChild(document.createElement("li")).append(link);
      }
    }
    summary.hidden = list.children.length === 0;
    return summary.hidden;
  }

  function finish() {
    if (!check()) {
      result.hidden = true;
      summary.focus();
      return;
    }
    const file = writeFile(root, questions);
    const mail = writeMail(questions);
    const link = result.querySelector(".fragen__datei");
    URL.revokeObjectURL(address);
    address = URL.createObjectURL(new Blob([file.text], { type: "text/plain;charset=utf-8" }));
    link.href = address;
    link.download = file.name;
    link.textContent = `Datei „${file.name}“ herunterladen`;
    document.getElementById("text-mail").value = mail;
    document.getElementById("text-datei").value = file.text;
    addressMail(result.querySelector(".fragen__mail"), `${root.dataset.betreff}: ${file.title}`, mail);
    addressForge(result.querySelector(".fragen__forge"), file);
    result.hidden = false;
    result.querySelector("h2").focus();
  }

  function addressMail(link, subject, body) {
    const start = `mailto:${link.dataset.an}?subject=${encodeURIComponent(subject)}&body=`;
    const whole = start + encodeURIComponent(body.replace(/\n/g, "\r\n"));
    const fits = whole.length <= LONGEST;
    link.href = fits ? whole : start + encodeURIComponent("(Bitte hier den kopierten Text der E-Mail einfügen.)");
    status.textContent = fits ? "E-Mail und Datei sind erstellt."
      : "E-Mail und Datei sind erstellt. Der Text ist lang: Kopieren Sie ihn unten, und fügen Sie ihn in die E-Mail ein.";
  }

  // Without the text, people paste it.
  function addressForge(link, file) {
    if (!link) {
      return;
    }
    const [whole, short] = [file.text, ""].map(text => link.dataset.neu.replace("{path}", encodeURIComponent(file.path))
      .replace("{text}", () => encodeURIComponent(text)));
    link.href = whole.length <= LONGEST_WEB ? whole : short;
  }

  async function copy(button) {
    const text = document.getElementById(button.dataset.kopiert);
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
      status.textContent = "Kopiert.";
    } catch {
      status.textContent = "Der Text ist markiert. Kopieren Sie ihn mit Strg und C.";
    }
  }

  // Nothing is stored, so that leaving the page loses what was typed.
  root.addEventListener("input", () => {
    isTyped = true;
  });
  addEventListener("beforeunload", event => {
    if (isTyped && result.hidden) {
      event.preventDefault();
    }
  });
  root.querySelector(".fragen__fertig").addEventListener("click", finish);
  for (const button of root.querySelectorAll("[data-kopiert]")) {
    button.addEventListener("click", () => copy(button));
  }
  root.hidden = false;
  document.querySelector(".vorlage").hidden = true;
}

if (root) {
  start();
}
