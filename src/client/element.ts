/** Makes an element with its class, what it says and holds. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

/** A copy of an element and all it holds without ids, since an id stands on one copy only; nothing for nothing. */
export function copyOf(original: Element | null): Element[] {
  if (!original) return [];
  const copy = original.cloneNode(true) as Element;
  for (const each of [copy, ...copy.querySelectorAll('[id]')]) each.removeAttribute('id');
  return [copy];
}
