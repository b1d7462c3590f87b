// The changes that no rule stops, each with the reason. A test fails when there are others.

/** Changes in the prose that get through. */
export const PROSE_SURVIVORS: Readonly<Record<string, string>> = {
  'digit of a date: e it. On <Cite claim="feb2-targets">[2 → 3] February 2024</Cite> Am':
    'The ledger has both days: by the clock in Washington, and by that in Iraq.',
  'digit of a date: -20000-ships">the last months of 202[3 → 4]</Cite>. On <Cite claim=':
    'The claim has a date of that year too.',
  'bound: m, and <Cite claim="feb2-munitions">[more than  → ]125 precision munitions<':
    'The ledger has both numbers: more than 125 by Central Command, and 125 by General Sims.',
  'bound: m, and <Cite claim="feb2-munitions">[more than  → up to ]125 precision munitions<':
    'The ledger has both numbers: more than 125 by Central Command, and 125 by General Sims.',
  'speaker: rlier essay’s term, not that of the [UN → Mary Walpole] figures read here. In t':
    'The speaker is named once more, nearer to the words: OCHA.',
  'speaker: *The New York Times*, summarised by [Israel National News → Mary Walpole], had it from American o':
    'The ledger names both papers as the speaker, and the other one still stands there.',
  'speaker: > — [International Court of Justice → Mary Walpole], order of <Cite claim="':
    'The Court is named before the quotation too.',
  'bound: ite>, <Cite claim="withdrawal-2011">[about  → ]twelve years</Cite> befo':
    'It is true: twelve years and almost two months are at least twelve years, and twelve in whole years.',
  'bound: ite>, <Cite claim="withdrawal-2011">[about  → at least ]twelve years</Cite> befo':
    'It is true: twelve years and almost two months are at least twelve years, and twelve in whole years.',
  'swapped claim: n *The Progressive* of <Cite claim="[seed-article → rafah-protect]">February 2024</Cite>,':
    'The other claim has this very date, of the same day.',
  'swapped claim: nged. Durations run to <Cite claim="[seed-article → rafah-protect]">12 February 2024</Cite':
    'The other claim has this very date, of the same day.',
  'swapped claim: s members</Cite> dead; <Cite claim="[feb7-strike → hamas-third]">the next day</Cite> NP':
    'The other claim has this very date, of the same day.',
  'swapped claim: ssive* published it on <Cite claim="[seed-article → rafah-protect]">12 February 2024</Cite':
    'The other claim has this very date, of the same day.',
};

/** Changes in the ledger that get through. */
export const LEDGER_SURVIVORS: Readonly<Record<string, string>> = {
  'date in the ledger of feb2-targets: - value: 2024-02-0[3 → 4]':
    'No essay words this date, and a source that appeared on the next day carries it too.',
  'date in the ledger of yemen-strikes: - value: 2024-01-2[2 → 3]':
    'No essay words this date, and a source that appeared on the next day carries it too.',
  'date in the ledger of west-bank: - value: 2024-02-0[3 → 4]':
    'No essay words this date, and a source that appeared on the next day carries it too.',
  'unit word in the ledger of gaza-deaths: unit: [people → soldiers] reported killed in Gaza':
    'The ledger has the number twice, and the other one still says it.',
  'unit word in the ledger of gaza-deaths: unit: people reported [killed → wounded] in Gaza':
    'The ledger has the number twice, and the other one still says it.',
  'unit word in the ledger of rafah-protect: unit: [people → soldiers] sheltering in Rafah':
    'The ledger has the number twice, and the other one still says it.',
  'date in the ledger of rafah-protect: - value: 2024-02-1[2 → 3]':
    'No essay words this date, and a source that appeared on the next day carries it too.',
  'date in the ledger of rafah-protect: - value: 2024-02-0[8 → 9]':
    'No essay words this date, and a source that appeared on the next day carries it too.',
  'duration in the ledger of isis-defeat-2017: - from: 201[7 → 8]-07-10':
    'The claim has two durations; the wording is held to the other one.',
  'date in the ledger of iraq-parliament: - value: 2024-0[1 → 2]':
    'No essay words this date, and a source that appeared on the next day carries it too.',
  'unit word in the ledger of troops-40000: unit: US military [personnel → ships] in the region':
    '“US military ships” still speaks of the military.',
  'unit word in the ledger of gaza-deaths: unit: [people → soldiers] reported killed':
    'The ledger has the number twice, and the other one still says it.',
  'unit word in the ledger of gaza-deaths: unit: people reported [killed → wounded]':
    'The ledger has the number twice, and the other one still says it.',
  'digit in the ledger of feb2-deaths: - value: 5[0 → 1]':
    'It is true: about fifty is also a rounding of the 51 that the parts come to.',
  'digit in the ledger of bases-near-tehran: - value: 64[0 → 1]':
    'It is “about” so much: the reckoned distance is within 1 in 100.',
  'digit in the ledger of bases-near-tehran: - value: 67[0 → 1]':
    'It is “about” so much: the reckoned distance is within 1 in 100.',
};
