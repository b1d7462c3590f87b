/** What words say of a number: who or what is counted, and what became of them. */
export interface UnitWords {
  readonly counted: ReadonlySet<string>;
  readonly outcome: ReadonlySet<string>;
}

// Words of one line mean the same thing counted; those of two lines never do.
const COUNTED = `
people person persons residents inhabitants
civilian civilians noncombatants
soldier soldiers troop troops servicemen servicewomen reservists conscripts marines personnel military
fighter fighters militant militants militiaman militiamen insurgents combatants gunmen rebels
child children boys girls infants babies
woman women
man men
hostage hostages captive captives
prisoner prisoners detainee detainees inmates
household households family families
doctor doctors medic medics nurse nurses
journalist journalists reporter reporters
voter voters vote votes
facility facilities site sites
base bases
target targets
munition munitions
bomb bombs
missile missiles
rocket rockets
drone drones
tunnel tunnels
ship ships warship warships vessel vessels
aircraft plane planes
trip trips visit visits
phase phases stage stages
round rounds wave waves
day days
week weeks
month months
year years
hour hours
minute minutes
km kilometre kilometres kilometer kilometers
mile miles
metre metres meter meters
foot feet
yard yards
inch inches
kg kilo kilos kilogram kilograms
barrel barrels
span spans
boat boats
body bodies
witness witnesses
room rooms
bed beds
book books
car cars
horse horses
wagon wagons
tonne tonnes
ton tons
litre litres liter liters
country countries nation nations
province provinces
city cities town towns village villages
home homes house houses
building buildings
truck trucks
vehicle vehicles
tank tanks
pound pounds £
dollar dollars $
euro euros €
percent
location locations
position positions
participant participants
signatory signatories
expert experts
judge judges
member members
seat seats
`;
const OUTCOME = `
killed killing kill dead death deaths died dying fatalities fatality slain murdered perished toll
wounded wounding injured injuring injuries injury hurt maimed
displaced uprooted fled homeless
missing disappeared
captured detained arrested seized abducted kidnapped
freed released
destroyed destruction demolished razed
damaged damage
infected infections cases
`;

const PEOPLE = new Set(
  'people civilian soldier fighter child woman man hostage prisoner household doctor journalist voter member participant expert judge signatory'.split(
    ' ',
  ),
);

const counted = groups(COUNTED);
const outcomes = groups(OUTCOME);

/** What is said of a number by the words that stand with it. */
export function unitWords(words: readonly string[]): UnitWords {
  const of = (map: ReadonlyMap<string, string>) => new Set(words.flatMap((word) => map.get(word) ?? []));
  return { counted: of(counted), outcome: of(outcomes) };
}

/** Whether two sets of words speak of different things: killed is not wounded, soldiers are not people. */
export function differ(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && one.isDisjointFrom(other);
}

/** Whether people are counted, whatever they are called. */
export function isOfPeople({ counted }: UnitWords): boolean {
  return !counted.isDisjointFrom(PEOPLE);
}

/** Whether what is counted can be killed or wounded: a number of facilities cannot be "16 dead". */
export function canSuffer({ counted, outcome }: UnitWords): boolean {
  return counted.size === 0 || outcome.size > 0 || !counted.isDisjointFrom(PEOPLE);
}

/** The words of a text in lower case, "per cent" and "%" as one word. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/per cent|per-cent|%/g, 'percent')
      .match(/\p{L}[\p{L}\p{M}]*|[£$€]/gu) ?? []
  );
}

/** The stem of a word, so far that singular and plural meet. */
export function stem(word: string): string {
  return word
    .replace(/(?:ies|y)$/, 'i')
    .replace(/(?<=[sxz]|ch|sh)es$/, '')
    .replace(/(?<!s)s$/, '');
}

function groups(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => line.split(' ').map((word): [string, string] => [word, line.split(' ')[0] ?? ''])),
  );
}
