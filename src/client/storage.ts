/** Keeps a word on the reader’s device; where nothing can be kept, nothing is. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(`footing:${key}`, value);
  } catch {
    // A browser that keeps nothing shows the page as it is.
  }
}

/** What was kept under a key. */
export function kept(key: string): string | undefined {
  try {
    return localStorage.getItem(`footing:${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}
