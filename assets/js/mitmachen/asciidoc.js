// Escapes text as AsciiDoc, so that no character of it becomes markup.

// Characters with a meaning within a line. Letters, digits and commas stay as they are, so that the file is readable.
const SIGNS = /[*_`#^~+{}[\]<>\\]/g;
const ADDRESS = /https?:\/\/[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d+)?(\/[A-Za-z0-9\/._~%?&=#+-]*)?/g;
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

const reference = sign => `&#${sign.charCodeAt(0)};`;

function clean(text) {
  return text.replace(INVISIBLE, "").replace(/[\u2028\u2029\t]/g, " ").replace(/\r\n?/g, "\n");
}

// For the title or a value of the header: one line, without attribute references and line continuation.
export function value(text) {
  return clean(text).replace(/\s+/g, " ").replace(/\{/g, "(").replace(/\}/g, ")").replace(/[\\\s]+$/, "").trim();
}

function words(text) {
  return text.replace(/&(?=[#A-Za-z])/g, "&amp;").replace(SIGNS, reference).replace(/::/g, ":&#58;").replace(/;;/g, ";&#59;")
    .replace(/:\/\//g, ":&#47;/").replace(/\(\(/g, "(&#40;");
}

// Web addresses stay links. A character that would become part of a link gets a space before it.
function line(text) {
  let end = 0;
  let parts = "";
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    parts += words(text.slice(end, index)) + address.replace(/[*_`#^~+]/g, reference);
    end = index + address.length;
    parts += /^[.,;:!?)]*(\s|$)/.test(text.slice(end)) ? "" : " ";
  }
  return parts + words(text.slice(end));
}

// Characters with a meaning at the beginning of a line only.
function beginning(text) {
  return text.replace(/^intern(\s*):/i, "intern$1 –").replace(/^[=|.:\/'"\u2022-]/, reference)
    .replace(/^(\d+|[A-Za-z]|[ivxIVX]+)([.)])(?=\s)/, (all, number, sign) => number + reference(sign))
    .replace(/^(NOTE|TIP|IMPORTANT|WARNING|CAUTION):/, "$1&#58;");
}

// Each line becomes a paragraph; lines that begin with a dash or a dot become list items.
export function blocks(text) {
  let written = "";
  let inList = false;
  for (const raw of clean(text).split("\n")) {
    const point = /^\s*[-*\u2022\u00b7\u2013]\s+(.*\S)\s*$/.exec(raw);
    const content = (point ? point[1] : raw).replace(/\s+/g, " ").trim();
    if (content) {
      const converted = beginning(line(content));
      written += point ? `${inList ? "" : "\n"}* ${converted}\n` : `\n${converted}\n`;
      inList = Boolean(point);
    }
  }
  return written;
}

export function slug(text) {
  return text.toLowerCase().replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss")
    .normalize("NFD").replace(/[^a-z0-9]+/g, "-").slice(0, 60).replace(/^-|-$/g, "") || "termin";
}
