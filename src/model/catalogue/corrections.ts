import { didYouMean, rule } from './rule.ts';

/** The rules about corrections. */
export const corrections = {
  'corrections-run-forward': rule<{ date: string; before: string; isPublication: boolean }>(
    'Corrections stand in the order of their days, the newest last, and none comes before the day of publication.',
    ({ date, before, isPublication }) => ({
      message: isPublication
        ? `This correction is of ${date}, but the essay was first published on ${before}: until then nothing of it had been published that could be corrected.`
        : `This correction is of ${date}, but stands after one of ${before}.`,
      hint: isPublication
        ? 'Correct the day here, or the “date:” of the essay, which is that of its first publication and stays. What was changed before that day is no correction.'
        : 'Correct the day that is wrong, or let the two change places: the newest correction stands last.',
    }),
  ),
  'correction-names-a-section': rule<{ id: string; near: string | undefined }>(
    'A correction of an essay that says in which section it was made names one of its sections.',
    ({ id, near }) => ({
      message: `There is no section “${id}” in this essay for readers of the correction to be led to.`,
      hint: didYouMean(
        near,
        'Name the section by its id, the comment after its heading; or leave “section:” out, if it is no longer there.',
      ),
    }),
  ),
} as const;
