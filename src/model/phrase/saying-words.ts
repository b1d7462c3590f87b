const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What people and bodies do when they say or decide. */
export const SAYING = set(
  'accepted accused determined resolved heard recorded cabled shouted remarked radioed replied telegraphed muttered whispered ruled acknowledged added admitted adopted advised affirmed agreed alleged announced answered apologised apologized appealed approved argued asked asserted attributed backed banned blamed boasted called cautioned certified charged cited claimed commented complained conceded concluded condemned confessed confirmed contended counted criticised criticized declared decided declined defended demanded denied denounced described disclosed dismissed disputed emphasised emphasized endorsed estimated explained found forecast gave held hinted indicated informed insisted invited joked lamented listed maintained mentioned noted notified objected observed ordered pledged pointed praised predicted promised proposed protested published put quoted ratified read recalled reckoned recommended refused rejected remarked repeated replied reported requested responded revealed ruled said signalled signaled stated stressed suggested summarised summarized swore testified told threatened tweeted undertook upheld urged vetoed voted vowed warned welcomed withdrew wrote',
);

/** The same in the present tense. */
export const PRESENT = set(
  'accuses acknowledges adds admits alleges announces argues asserts blames calls claims concedes concludes confirms contends counts declares denies describes disputes estimates explains finds gives holds insists lists maintains notes observes predicts promises puts recommends reports says states stresses suggests summarises summarizes tells urges warns writes',
);

/** Bodies that are named by what they are, with "the" before them. */
export const BODIES = set(
  'administration agency army auditor captain chair chairman chairwoman coastguard commissioner coroner governor ombudsman service sheriff surgeon general federation association assembly congress college foundation authorities authority bank board body bureau cabinet centre center commission committee company council court department embassy government institute judge judges jury justices magazine mayor military ministry monitor museum navy newspaper office organisation organization panel parliament party pentagon police president presidency prosecutor prosecutors regulator senate spokesman spokeswoman spokesperson tribunal university watchdog agency chancellor minister inquiry union charity bishop pope king queen observatory',
);

/** Words that may stand between a name and what is said of it. */
export const BETWEEN =
  /^(?:also|had|has|have|later|then|first|once|again|itself|himself|herself|itself|today|yesterday|on|in|at|by|its|of|the|for|and|de|al|von|van|bin|later|officially|formally|publicly|repeatedly|now|never|who|which|s|a|an|us|who|chief|leader|director|secretary|minister|spokesman|spokeswoman|general|official|officials|office|news|agency|service|prime|foreign|health|defence|defense|state|interior|team|desk|correspondent|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
