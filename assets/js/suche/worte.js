// Words of a query, folded like the terms of the index (GermanWords.java).

// No query needs more.
export const MOST_CHARACTERS = 200;
const MOST_WORDS = 12;

const WORD = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;

// Endings that stems of the index may lack (German light stemmer of Lucene).
const ENDING = /^(?:est|er|en|st)?(?:ern|em|en|er|es|e|n|s)?$/;

// Folds umlauts like Lucene's GermanNormalizationFilter, then other accents.
export function fold(word) {
  return word.toLowerCase().normalize("NFKC").replace(/ß/g, "ss").replace(/ä/g, "a").replace(/ö/g, "o").replace(/ü/g, "u")
    .replace(/([ao])e/g, "$1").replace(/(^|[^aeiouyq])ue/g, "$1u").normalize("NFD").replace(/\p{M}/gu, "");
}

export function words(query) {
  return [...new Set(query.slice(0, MOST_CHARACTERS).toLowerCase().match(WORD) ?? [])].slice(0, MOST_WORDS);
}

// Returns the words to look for: without stop words and single letters, unless there are no others.
export function meant(query, stopWords) {
  const all = words(query);
  const some = all.filter(word => word.length > 1 && !stopWords.has(word));
  return some.length > 0 ? some : all;
}

// Returns the words that a word joins with hyphens.
export function pieces(word) {
  const all = word.split("-");
  const some = all.filter(piece => piece.length > 1);
  return some.length > 0 ? some : all;
}

export function stem(word) {
  return word.replace(/(en|er|es|e|n|s)$/, "");
}

// Returns whether a word is the stem, apart from its ending.
export function hasStem(word, stem) {
  return word.startsWith(stem) && ENDING.test(word.slice(stem.length));
}

// Returns the number of edits between two words (optimal string alignment), or more than the limit.
export function distance(one, other, limit) {
  if (Math.abs(one.length - other.length) > limit) {
    return limit + 1;
  }
  let rows = [[], Array.from({ length: other.length + 1 }, (none, index) => index)];
  for (let i = 1; i <= one.length; i++) {
    const [before, last] = rows;
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    if (Math.min(...row) > limit) {
      return limit + 1;
    }
    rows = [last, row];
  }
  return rows[1][other.length];
}
