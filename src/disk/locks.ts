/** The name of the file beside an essay that records the ids which it has published. */
export const ANCHORS_LOCK = 'anchors.lock.yaml';

/** The name of the file in the content folder that records the addresses which were published. */
export const ADDRESSES_LOCK = 'addresses.lock.yaml';

/** Whether a path is named as a lock is. */
export function isLock(path: string): boolean {
  return /(?:^|\/)[^/]*\.lock\.ya?ml$/.test(path);
}
