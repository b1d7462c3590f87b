import type { Token } from './token.ts';

/** Units of measure and of time: with them even "one" and "the three" count. */
export const MEASURES =
  /^(?:per|percent|%|km|kms|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|feet|foot|inch(?:es)?|tonnes?|tons?|kilos?|kg|litres?|liters?|gallons?|barrels?|acres?|hectares?|degrees?|knots|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|minutes?|seconds?|million|billion|thousand|hundred|dollars?|pounds?|euros?|dead|killed|wounded|injured|deaths?|votes?|seats?)$/;

/** Short units that no word follows from: with one of them a number after a capital still counts. */
export const SHORT_UNITS = /^(?:km|cm|mm|m|kg|g|ml|l|ft|lb|mph|kph|ha|MW|GW)$/;

/** Whether "one" before this word counts it. */
export const ONE_COUNTS =
  /^(?:per|percent|%|km|kilomet(?:re|er)|met(?:re|er)|mile|foot|tonne|ton|hour|week|month|year|decade|million|billion|thousand|hundred|dozen|soldier|civilian|child|woman|man|boy|girl|person|policeman|officer|worker|journalist|pilot|sailor|guard|passenger|patient|protester|prisoner|hostage|killed|dead|wounded|injured|death|casualty|missile|rocket|drone|ship|vessel|aircraft|plane|helicopter|tank|vote|seat|dollar|pound|euro|injury|fatality|house|home|village|hospital|school)$/;

/** Whether a word looks like a plural of what is counted. */
export function isPlural(token: Token | undefined): boolean {
  return (
    token?.sort === 'word' &&
    (/^(?:people|men|women|children|police|troops|staff|personnel|percent|cattle|fish|sheep|feet|aircraft|dead)$/.test(
      token.lower,
    ) ||
      (/[^s'’us]s$/.test(token.lower) && !/^(?:is|was|has|as|its|his|this|says|does|goes)$/.test(token.lower)))
  );
}
