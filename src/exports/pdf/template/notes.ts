/** Footnotes: numbers and letters as the site has them, each note whole on its page, and a report of where they are. */
export const notesTemplate = `
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
// Where every block begins, and where every footnote and its mark are.
#let begins(number) = [#metadata(number)<block-place>]
#let report = context [#metadata((
  blocks: query(<block-place>).map(each => (each.value, each.location().page(), each.location().position().y.pt())),
  notes: query(<footnote-place>).map(each => (..each.value, each.location().page())),
))<report>]

#let footnote-entry(entry, lang, region, dir) = {
  let name = numbering(entry.note.numbering, ..counter(footnote).at(entry.note.location()))
  // Notes on claims are in the site’s words, asides in those of the essay.
  let is-claim = name.match(regex("^[0-9]+$")) != none
  let (..language, size) = if is-claim { (lang: "en", region: none, dir: ltr, size: 8.5pt) } else { (lang: lang, region: region, dir: dir, size: 8.5pt * scale-of(lang, "en")) }
  set text(..language, size: size, weight: "regular", style: "normal", hyphenate: false)
  set par(justify: false, leading: 0.34em, spacing: 0.34em)
  block(breakable: false, width: 100%, grid(
    columns: (5mm, 1fr),
    column-gutter: 1.6mm,
    align: (end, start),
    link(entry.note.location(), text(fill: accent, number-type: "lining", style: if is-claim { "normal" } else { "italic" }, name)),
    entry.note.body,
  ))
}
`;
