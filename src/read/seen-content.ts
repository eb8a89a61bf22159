/** A document that was left out, and the earlier one that has the same bytes. */
export interface Copy {
  readonly path: string;
  readonly earlier: string;
}

/** Copies that are remembered by name; the others are only counted. */
const REMEMBERED = 3;

/** Remembers what was read, so that copies of it are told. */
export class SeenContent {
  readonly #pathOf = new Map<string, string>();
  /** The first few copies. */
  readonly copies: Copy[] = [];
  /** How many copies there were. */
  count = 0;

  /** Whether content of this digest is new; where it is not, `path` counts as a copy. */
  isNew(path: string, digest: string): boolean {
    const earlier = this.#pathOf.get(digest);
    if (earlier === undefined) {
      this.#pathOf.set(digest, path);
      return true;
    }
    this.count++;
    if (this.copies.length < REMEMBERED) this.copies.push({ path, earlier });
    return false;
  }
}
