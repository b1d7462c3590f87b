declare namespace App {
  interface Locals {
    /** The publication; every page that shows claims sets it. */
    library: import('./library.ts').Library;
    /** The essay that is being rendered; its page sets it. */
    essay?: import('./model/publication.ts').Essay;
    /** The sections of it that are shown, the first with those within it; all of it where nothing is said. */
    excerpt?: readonly import('./model/prose.ts').Section[];
    /** What the downloads of that essay come to, in bytes and pages, where they have been made. */
    paper?: {
      readonly pdf: { readonly size: number; readonly pages: number };
      readonly epub: { readonly size: number };
    };
  }
}

/** The text of a script, without its comments and spaces; made by src/cli/terse-script.ts. */
declare module '*?terse' {
  const text: string;
  export default text;
}
