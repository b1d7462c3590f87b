import { z } from 'astro/zod';

/** What every id looks like: lower-case words and digits joined by single hyphens, so that it can stand in an address. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const id = z
  .string()
  .regex(ID_PATTERN, 'An id is lower-case letters and digits, joined by single hyphens: feb2-deaths.');

/** The name of a claim within its essay, as in `<Cite claim="feb2-deaths">`. */
export const ClaimId = id.brand<'ClaimId'>();
export type ClaimId = z.output<typeof ClaimId>;

/** The name of a source: its file's name without the ending. What it must look like is asked of the file. */
export const SourceId = z.string().min(1).brand<'SourceId'>();
export type SourceId = z.output<typeof SourceId>;
