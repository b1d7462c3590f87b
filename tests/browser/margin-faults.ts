/**
 * What is wrong with the notes in the margin of a page, in which it runs: over one another, over the text, out of the
 * window.
 */
export function marginFaults(): string[] {
  const margin = document.querySelector('.margin');
  const found: string[] = [];
  const shown = [...document.querySelectorAll<HTMLElement>('.margin-note')].filter((each) =>
    each.checkVisibility({ visibilityProperty: true }),
  );
  const boxes = shown.map((each) => ({ name: each.innerText.slice(0, 40), box: each.getBoundingClientRect() }));
  for (const [index, { name, box }] of boxes.entries()) {
    const next = boxes[index + 1];
    if (next && next.box.top < box.bottom) found.push(`“${next.name}” stands over “${name}”`);
    if (box.left < 0 || box.right > document.documentElement.clientWidth) found.push(`“${name}” leaves the window`);
    for (const block of document.querySelectorAll('.essay > *')) {
      const other = block.getBoundingClientRect();
      const isOver =
        block !== margin &&
        other.left < box.right &&
        other.right > box.left &&
        other.top < box.bottom &&
        other.bottom > box.top;
      if (isOver) found.push(`“${name}” stands over ${block.tagName} ${block.className}`);
    }
  }
  return found;
}
