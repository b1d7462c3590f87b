import type { Nodes } from 'hast';
import type { Span } from '../model/problem.ts';

/** Where in its file a node of a tree stands; a node that a plugin made stands nowhere, and gets the beginning. */
export function spanOf(node: { position?: Nodes['position'] }): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
