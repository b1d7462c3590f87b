import { readFileSync } from 'node:fs';
import { readContent } from '../../../src/disk/read-content.ts';
import { readEssay } from '../../../src/markdown/read-essay.ts';
import { audit } from '../../../src/model/audit.ts';
import type { Draft, DraftEssay } from '../../../src/model/draft.ts';
import { readLedger } from '../../../src/model/ledger.ts';
import type { Problem, Span } from '../../../src/model/problem.ts';
import type { Prose } from '../../../src/model/prose.ts';
import { readYaml, yamlPlaces } from '../../../src/model/yaml.ts';

/** One change to the essay or to its ledger. */
export interface Mutation {
  /** What sort of thing is changed. */
  readonly kind: string;
  readonly file: 'essay' | 'ledger';
  readonly span: Span;
  /** What stands there instead. */
  readonly to: string;
  /** What a problem has to point at, where it is more than the changed words: the number, the quotation, the citation. */
  readonly place?: Span;
  /** The claim that is meant, where one is. */
  readonly claim?: string | undefined;
}

/** The essay with its change, what was found while reading it, and where in the file its text begins. */
interface Changed {
  readonly essay: DraftEssay;
  readonly problems: readonly Problem[];
  readonly from: number;
}

/** The real essay with its ledger, and the means to change one thing in either and audit the whole again. */
export class Bench {
  readonly draft: Draft;
  readonly essay: DraftEssay;
  readonly text: string;
  readonly ledgerText: string;
  readonly #places: ReturnType<typeof yamlPlaces>;

  private constructor(draft: Draft, essay: DraftEssay) {
    this.draft = draft;
    this.essay = essay;
    this.text = readFileSync(essay.file, 'utf8');
    this.ledgerText = readFileSync(essay.ledger, 'utf8');
    this.#places = yamlPlaces(this.ledgerText);
  }

  static async open(): Promise<Bench> {
    const { draft } = await readContent('content');
    // Against what was published every change would be one: here the rules of prose and evidence have to find it.
    const unpublished = {
      ...draft,
      essays: draft.essays.map((each) => ({ ...each, lock: undefined })),
      lock: undefined,
    };
    const [essay] = unpublished.essays;
    if (!essay?.prose || !essay.claims)
      throw new Error('Expected the real essay to be sound before anything is changed.');
    return new Bench(unpublished, essay);
  }

  /** Where in the ledger a value stands. */
  place(path: readonly (string | number)[]): Span {
    const span = this.#places(path, 'value');
    if (!span) throw new Error(`Expected ${path.join('.')} in the ledger.`);
    return span;
  }

  /** When a source was published, and in which language. */
  source(id: string): { issued: string | undefined; language: string } | undefined {
    const source = this.draft.sources.find((each) => each.id === id)?.source;
    return source && { issued: source.issued, language: source.language };
  }

  /** The change that leaves everything as it was, in the place of another: nothing may stop it. */
  unchange(mutation: Mutation): Mutation {
    const text = mutation.file === 'essay' ? this.text : this.ledgerText;
    return { ...mutation, to: text.slice(mutation.span.start, mutation.span.end) };
  }

  /** What the audit says of the unchanged content. */
  unchanged(): Problem[] {
    return audit(this.draft);
  }

  /** Whether a change is stopped by an error that names its place: the changed words, or the claim that they belong to. */
  stops(mutation: Mutation): { stopped: boolean; by: readonly string[] } {
    const { essay, problems, from } =
      mutation.file === 'essay' ? this.#withProse(mutation) : this.#withLedger(mutation);
    const found = [...problems, ...audit(this.#only(essay, mutation.claim))];
    const named = found.filter(({ at, severity }) => severity === 'error' && this.#names(at, mutation, essay, from));
    return { stopped: named.length > 0, by: named.map(({ rule }) => rule) };
  }

  // The claims that the changed text cites, and the sources that these rest on: nothing else can tell of the change.
  #only(essay: DraftEssay, changed: string | undefined): Draft {
    const cited = new Set(
      (essay.prose?.passages ?? []).flatMap(({ covers }) =>
        covers.flatMap(({ by, index }) => (by === 'citation' ? (essay.prose?.citations[index]?.refs ?? []) : [])),
      ),
    );
    const kept = [...(essay.claims?.keys() ?? [])].filter((id) => cited.has(id) || id === changed);
    const claims = new Map(
      kept.flatMap((id) => {
        const claim = essay.claims?.get(id);
        return claim ? [[id, claim] as const] : [];
      }),
    );
    const used = new Set(kept.flatMap((id) => this.essay.claims?.get(id)?.sources ?? []));
    return {
      ...this.draft,
      essays: [{ ...essay, claims }],
      sources: this.draft.sources.filter(({ id }) => used.has(id)),
      problems: [],
    };
  }

  // Only the section that is changed is read again, so that a thousand changes take seconds and not minutes. What the
  // others say can only add to what is found.
  #withProse({ span, to }: Mutation): Changed {
    const from = Math.max(0, this.text.lastIndexOf('\n## ', span.start));
    const next = this.text.indexOf('\n## ', span.end);
    const until = next === -1 ? this.text.length : next;
    const text = this.text.slice(from, span.start) + to + this.text.slice(span.end, until);
    const { prose, problems } = readEssay(text, this.essay.file);
    return { essay: { ...this.essay, prose }, problems, from };
  }

  #withLedger({ span, to, claim = '' }: Mutation): Changed {
    const { start, end } = this.#entry(claim);
    const text = this.ledgerText.slice(start, span.start) + to + this.ledgerText.slice(span.end, end);
    const { value, problems } = readYaml(text, this.essay.ledger);
    const entry = (value as Record<string, unknown> | undefined)?.[claim];
    const changed = readLedger({ [claim]: entry }, this.essay.ledger);
    // The other claims are as they were; the same objects, so that nothing is read again.
    const claims = new Map([...(this.essay.claims ?? []), ...(changed.claims ?? [])]);
    return {
      essay: { ...this.essay, claims, prose: this.#proseOn(claim) },
      problems: [...problems, ...changed.problems],
      from: 0,
    };
  }

  // The lines of a claim's entry, which stand by themselves.
  #entry(claim: string): Span {
    const start = this.ledgerText.search(new RegExp(`^${claim}:$`, 'm'));
    const body = this.ledgerText.indexOf('\n', start) + 1;
    const next = this.ledgerText.slice(body).search(/^[a-z\d-]+:$/m);
    return { start, end: next === -1 ? this.ledgerText.length : body + next };
  }

  // The passages that cite a claim, and the one before each, which may say who speaks; the others cannot tell of its change.
  #proseOn(claim: string): Prose | undefined {
    const { prose } = this.essay;
    const cites = (index: number) =>
      prose?.passages[index]?.covers.some(
        ({ by, index }) => by === 'citation' && prose.citations[index]?.refs.includes(claim),
      );
    const passages = prose?.passages.filter((_, index) => cites(index) || cites(index + 1)) ?? [];
    return prose && { ...prose, passages };
  }

  #names(at: Problem['at'], mutation: Mutation, essay: DraftEssay, from: number): boolean {
    const { file, claim } = mutation;
    if (at.file === this.essay.file && 'span' in at) {
      if (file === 'essay') return isAt({ start: at.span.start + from, end: at.span.end + from }, mutation);
      // A change in the ledger may show where the prose cites the claim.
      return (essay.prose?.citations ?? []).some(
        ({ refs, span }) => refs.includes(claim ?? '') && span.start <= at.span.start && at.span.end <= span.end,
      );
    }
    if (file === 'essay') return false;
    if (at.file === this.essay.ledger && 'path' in at) return at.path[0] === claim;
    // A source that nothing rests on any more is named by its own file.
    return at.file.includes('/sources/');
  }
}

// The change may have made the text longer or shorter; what comes after it has moved.
function isAt(found: Span, { span, to, place = span }: Mutation): boolean {
  const moved = to.length - (span.end - span.start);
  const start = place.start > span.start ? place.start + moved : place.start;
  const end = place.end >= span.end ? place.end + moved : place.end;
  return found.start <= Math.max(end, start) && found.end >= start;
}
