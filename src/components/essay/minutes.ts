/**
 * Words a minute: the mean silent reading rate of adults for non-fiction in English (238), less what the notes take:
 * M. Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109 (2019).
 */
const WORDS_A_MINUTE = 230;

/** How many minutes it takes to read so many words, at least one. */
export function minutesOf(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
