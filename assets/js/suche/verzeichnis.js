// Reads the index in parts (IndexFiles.java): first its directory, then the parts that a query needs.
const DAY = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(2000, 0, 1);

async function load(address) {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address}: ${response.status}`);
  }
  return response.json();
}

export class Directory {
  #address;
  #data;
  #parts = new Map();

  constructor(address, data) {
    this.#address = address;
    this.#data = data;
    this.stopWords = new Set(data.stop);
  }

  static async open(address) {
    return new Directory(address, await load(address));
  }

  get size() {
    return this.#data.kindOf.length;
  }

  kind(number) {
    return this.#data.kinds[this.#data.kindOf[number]];
  }

  towns(number) {
    return this.#data.townsOf[number].map(town => this.#data.towns[town]);
  }

  isExample(number) {
    return this.rank(number) === 0;
  }

  rank(number) {
    return this.#data.rankOf[number];
  }

  // Returns the day as a date in UTC; undefined if the entry has none.
  day(number) {
    const days = this.#data.dayOf[number];
    return days ? new Date(FIRST_DAY + days * DAY) : undefined;
  }

  #part([, name]) {
    if (!this.#parts.has(name)) {
      const part = load(new URL(name, this.#address));
      part.catch(() => this.#parts.delete(name));
      this.#parts.set(name, part);
    }
    return this.#parts.get(name);
  }

  // Returns the parts that may have keys from the first to the last.
  #between(parts, first, last) {
    return parts.filter(([key], index) => key <= last && (index + 1 === parts.length || parts[index + 1][0] >= first));
  }

  async #terms(parts) {
    return (await Promise.all(parts.map(part => this.#part(part)))).flatMap(terms => Object.entries(terms));
  }

  // Returns the terms that begin like a word, each with its entries.
  termsLike(beginning) {
    return this.#terms(this.#between(this.#data.terms, beginning, `${beginning}\uffff`));
  }

  // Returns all terms of a small index; of a large one only those with an initial.
  allTerms(initial) {
    return this.#data.terms.length <= 16 ? this.#terms(this.#data.terms) : this.termsLike(initial);
  }

  // Returns address, title and teaser.
  async entry(number) {
    const part = this.#between(this.#data.entries, number, number).at(-1);
    const [address, title, teaser] = (await this.#part(part))[number - part[0]];
    return { address, title, teaser };
  }
}

// Reads numbers of entries with their weights.
export function postings(numbers) {
  let entry = 0;
  return numbers.map(number => {
    entry += Math.floor(number / 10);
    return [entry, number % 10];
  });
}
