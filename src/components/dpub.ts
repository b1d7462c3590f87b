/** The roles of Digital Publishing WAI-ARIA (https://www.w3.org/TR/dpub-aria-1.1/) that the pages use. */
type Role = 'doc-noteref' | 'doc-backlink' | 'doc-endnotes' | 'doc-bibliography';

/** The role attribute with a role that Astro's own types, which know only WAI-ARIA's, would refuse. */
export function dpub(role: Role): object {
  return { role };
}
