/** A feed, of whatever format: what it is called, where it is, and what is in it. All addresses are as full as is known. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The page that it goes with. */
  readonly home: string;
  /** Where its formats are. */
  readonly rss: string;
  readonly json: string;
  /** The newest first. */
  readonly items: readonly FeedItem[];
}

/** One item of a feed. Days are YYYY-MM-DD. */
export interface FeedItem {
  /** By which a reader knows it again: it never changes, and no other item has it. */
  readonly id: string;
  /** Where it is to be read. */
  readonly url: string;
  readonly title: string;
  /** What it is about, in a plain sentence. */
  readonly summary: string;
  /** The whole of it. */
  readonly html: string;
  /** Who wrote it, each by name. */
  readonly authors: readonly string[];
  readonly language: string;
  readonly published: string;
  /** When it was last corrected; nothing where it never was. */
  readonly modified: string | undefined;
}

/** A day as a moment, of which feeds must have one: its beginning in UTC, wherever it is written. */
export function momentOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
