/** Footnotes: numbers and letters as the site has them, each note whole on its page, and a report of where they are. */
export const notesTemplate = String.raw`
#let mark-comma = super(",")
#let again(name, place) = link(label(place), super(name))
#let verdict-word(body) = labelled(text(size: 0.94em, weight: 600, body))

#let note(name, place, body) = {
  [#metadata((name, 0))<footnote-place>]
  footnote(numbering: (..) => name, {
    [#metadata((name, 1))<footnote-place>]
    anchor(place)
    body
  })
}
#let footnote-report = context [#metadata(query(<footnote-place>).map(each => (
  ..each.value,
  each.location().page(),
)))<footnote-report>]

#let footnote-entry(entry, lang, region, dir) = {
  let name = numbering(entry.note.numbering, ..counter(footnote).at(entry.note.location()))
  // Notes on claims are in the site’s words, asides in those of the essay.
  let is-claim = name.match(regex("^[0-9]+$")) != none
  set text(size: 8.5pt, weight: "regular", style: "normal", hyphenate: false)
  set text(lang: "en", region: none, dir: ltr) if is-claim
  set text(lang: lang, region: region, dir: dir) if not is-claim
  set par(justify: false, leading: 0.34em, spacing: 0.34em, first-line-indent: 0em)
  block(breakable: false, width: 100%, grid(
    columns: (5mm, 1fr),
    column-gutter: 1.6mm,
    align: (end, start),
    link(entry.note.location(), text(fill: accent, number-type: "lining", style: if is-claim { "normal" } else { "italic" }, name)),
    entry.note.body,
  ))
}
`;
