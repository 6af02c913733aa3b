// Writes the file for the editors and the text of the mail.
import { blocks, slug, value } from "./asciidoc.js";
import { label, single, today } from "./fragen.js";

export function writeFile(root, questions) {
  const { kennung, ordner, dateiname, quelle } = root.dataset;
  const title = value(single(questions.find("titel")).value);
  const day = today();
  const year = root.hasAttribute("data-jahr") ? (questions.day() || day).slice(0, 4) : "";
  const name = slug(title);
  const fileName = `${dateiname || name}.adoc`;
  const path = ["content", ordner, year, fileName].filter(Boolean).join("/");

  function attribute(element) {
    if (element.dataset.art === "id") {
      return [kennung, year, name].filter(Boolean).join("-");
    }
    if (element.dataset.art === "today") {
      return day;
    }
    return element.dataset.wert ?? questions.value(element);
  }

  const header = [...root.querySelectorAll("[data-angabe]")].map(element => [element.dataset.angabe, attribute(element)])
    .filter(([, written]) => written).map(([key, written]) => `:${key}: ${written}\n`).join("");
  const sections = [...root.querySelectorAll("[data-abschnitt]")].map(section => {
    const text = blocks(single(section).value);
    return text && `\n== ${section.dataset.abschnitt}\n${text}`;
  }).join("");
  const text = `// Gemeldet am ${day}. Bitte prüfen, Kennung vergeben und ablegen als ${path}\n= ${title}\n${header}`
    + `\n${blocks(single(questions.find("beschreibung")).value)}${sections}`
    + `\n== Quellen\n\n* ${quelle}, gemeldet am ${day}\n`;
  return { name: fileName, path, title, text };
}

export function writeMail(questions) {
  const answers = questions.all.map(question => [label(question), questions.words(question)])
    .filter(([, answer]) => answer).map(([name, answer]) => `${name}: ${answer}\n`).join("");
  return `Guten Tag,\n\nhier sind die Angaben; die Datei für die Website liegt bei.\n\n${answers}`;
}
