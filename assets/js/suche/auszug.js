// Finds the place in a page where a word of the query stands, for results whose teaser does not contain it.
const MOST = 180;

const PLACES = "main :is(p, li, dd, td, figcaption)";

// Cuts a text around a position, at spaces.
function cut(text, at) {
  if (text.length <= MOST) {
    return text;
  }
  const start = at < MOST / 2 ? 0 : text.indexOf(" ", at - MOST / 2) + 1;
  const end = start + MOST >= text.length ? text.length : text.lastIndexOf(" ", start + MOST);
  return (start > 0 ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
}

// Returns a passage; undefined if the page cannot be loaded or has none. fits: whether a word fits the query.
export async function excerpt(address, fits) {
  const response = await fetch(address);
  if (!response.ok) {
    return undefined;
  }
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const place of page.querySelectorAll(PLACES)) {
    const text = place.textContent.replace(/\s+/g, " ").trim();
    const word = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].find(([found]) => fits(found));
    if (word) {
      return cut(text, word.index);
    }
  }
  return undefined;
}
