// Finds entries and sorts them by how well they fit.
import { distance, fold, hasStem, meant, pieces, stem, words } from "./worte.js";
import { postings } from "./verzeichnis.js";

const SHORTEST_BEGINNING = 3;
const SHORTEST_PART = 3;

// How much a term counts that is only similar to the word.
const SIMILAR = [1, 0.6, 0.4];
const MOST_EDITS = 2;
const INSIDE = 0.4;

// Entries with nearly all words are shown with those that have all.
const ENOUGH = 0.7;

const YEAR = 365 * 24 * 60 * 60 * 1000;
// By the rank of an entry: example, list, dated item, other item, topic.
const RANKS = [0.5, 0.8, 0.9, 1, 1.3];

// A term of the index with how much it counts for a word.
const candidate = ([term, numbers], quality) => ({ term, quality, entries: postings(numbers) });

function inflected(terms, word) {
  return terms.filter(([term]) => term === word || term.length >= SHORTEST_BEGINNING && hasStem(word, term)).map(found => candidate(found, 1));
}

function beginning(terms, word) {
  return word.length < SHORTEST_BEGINNING ? []
    : terms.filter(([term]) => term.startsWith(word) && term !== word)
      .map(found => candidate(found, 0.3 + 0.5 * word.length / found[0].length));
}

function similar(terms, word, most) {
  const limit = Math.min(most, word.length < 4 ? 0 : word.length < 8 ? 1 : MOST_EDITS);
  const found = terms.map(entry => [entry, Math.min(distance(word, entry[0], limit),
    distance(stem(word), entry[0], limit))]).filter(([, edits]) => edits <= limit);
  const least = Math.min(...found.map(([, edits]) => edits));
  return found.filter(([, edits]) => edits === least).map(([entry, edits]) => candidate(entry, SIMILAR[edits]));
}

function inside(terms, word) {
  return word.length <= SHORTEST_BEGINNING ? []
    : terms.filter(([term]) => term.includes(word)).map(found => candidate(found, INSIDE));
}

// Looks up the parts of a compound that no text has as a whole; empty if one of them is unknown.
async function split(directory, word) {
  for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end--) {
    const [first, rest] = [word.slice(0, end), word.slice(end)];
    const head = inflected(await directory.termsLike(first.slice(0, SHORTEST_PART)), first);
    if (head.length > 0) {
      const whole = inflected(await directory.termsLike(rest.slice(0, SHORTEST_PART)), rest);
      const tail = whole.length > 0 ? [whole] : await split(directory, rest);
      if (tail.length > 0) {
        return [head, ...tail];
      }
    }
  }
  return [];
}

// Returns what to look for: groups of terms, of which an entry should have one each.
async function groups(directory, written) {
  const word = fold(written.replaceAll("-", ""));
  const near = await directory.termsLike(word.slice(0, SHORTEST_BEGINNING));
  const known = [...inflected(near, word), ...beginning(near, word)];
  if (known.length > 0) {
    return { groups: [known], exact: true };
  }
  if (written.includes("-")) {
    const found = await Promise.all(pieces(written).map(piece => groups(directory, piece)));
    return { groups: found.flatMap(piece => piece.groups), exact: found.every(piece => piece.exact) };
  }
  // Too short for a typing error or a compound, so other parts of the index would be loaded in vain.
  if (word.length <= SHORTEST_BEGINNING) {
    return { groups: [[]], exact: false };
  }
  const all = await directory.allTerms(word[0]);
  const slip = similar(all, word, 1);
  if (slip.length > 0) {
    return { groups: [slip], exact: false };
  }
  const parts = await split(directory, word);
  if (parts.length > 0) {
    return { groups: parts, exact: true };
  }
  const close = similar(all, word, MOST_EDITS);
  return { groups: [close.length > 0 ? close : inside(all, word)], exact: false };
}

// Returns the best score of each entry for a group of terms; no term is rarer than the word as written.
function scores(group, size) {
  const best = new Map();
  const whole = Math.max(0, ...group.filter(({ quality }) => quality === 1).map(({ entries }) => entries.length));
  for (const { quality, entries } of group) {
    const rarity = Math.log2(1 + size / Math.max(whole, entries.length));
    for (const [entry, weight] of entries) {
      best.set(entry, Math.max(best.get(entry) ?? 0, quality * weight * rarity));
    }
  }
  return best;
}

// What is to come counts more than what was long ago, and a year in the query most.
function timeliness(day, written, now) {
  if (day === undefined) {
    return 1;
  }
  const asked = written.includes(String(day.getUTCFullYear())) ? 1.4 : 1;
  return asked * (day > now ? 1.3 : 1 / (1 + 0.03 * (now - day) / YEAR));
}

// Finds words that are written apart: „stadt radeln“.
async function joined(directory, written) {
  if (written.length < 2) {
    return [];
  }
  const pairs = written.slice(1).map((word, index) => written[index] + word);
  const found = await Promise.all([...new Set([...pairs, written.join("")])].map(async pair => {
    const word = fold(pair.replaceAll("-", ""));
    return inflected(await directory.termsLike(word.slice(0, SHORTEST_BEGINNING)), word);
  }));
  return found.filter(group => group.length > 0);
}

// Returns the numbers of the entries, the best first, and whether all words were found as written.
export async function find(directory, query, now = Date.now()) {
  const written = words(query);
  const found = await Promise.all(meant(query, directory.stopWords).map(word => groups(directory, word)));
  const all = found.flatMap(word => word.groups).map(group => scores(group, directory.size));
  const totals = new Map();
  for (const group of all) {
    const share = 1 / all.length;
    for (const [entry, score] of group) {
      const total = totals.get(entry) ?? { score: 0, share: 0 };
      totals.set(entry, { score: total.score + score, share: total.share + share });
    }
  }
  // Whoever has the joined word, has two of the words.
  const covered = Math.min(1, 2 / all.length);
  for (const group of await joined(directory, written)) {
    for (const [entry, score] of scores(group, directory.size)) {
      const total = totals.get(entry) ?? { score: 0, share: 0 };
      totals.set(entry, { score: total.score + score, share: Math.max(total.share, covered) });
    }
  }
  const most = Math.max(0, ...[...totals.values()].map(total => total.share));
  const entries = [...totals].filter(([, { share }]) => share >= Math.min(most, ENOUGH) - 0.001)
    .map(([entry, { score, share }]) => [entry, score * share ** 2 * RANKS[directory.rank(entry)] * timeliness(directory.day(entry), written, now)])
    .sort(([one, first], [other, second]) => second - first || one - other).map(([entry]) => entry);
  return { entries, exact: found.every(word => word.exact) };
}
