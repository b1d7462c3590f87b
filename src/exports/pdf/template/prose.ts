/** The prose: headings, quotations, tables, photographs. */
export const proseTemplate = `
// The words of a heading stand in bookmarks, running heads and the contents without the marks of notes.
#let section(level, words, body, name) = {
  show heading: it => {
    let (size, style, above, below) = if level == 1 { (16pt, "normal", 2.2em, 0.85em) } else { (12.5pt, "italic", 1.5em, 0.6em) }
    set text(size: size, style: style, weight: 500, number-type: "lining", hyphenate: false)
    set par(justify: false, leading: 0.25em)
    block(sticky: true, above: above, below: below, body)
  }
  [#heading(level: level, words)#label(name)]
}

#let indented(body) = par(first-line-indent: (amount: 1.4em, all: true), body)
#let ornament = block(width: 100%, above: 1.1em, below: 1.1em, align(center, pdf.artifact("*   *   *")))
#let definition-dt(body) = block(above: 0.7em, below: 0.42em, sticky: true, strong(body))
#let definition-dd(body) = block(inset: (left: 1.4em), above: 0.42em, below: 0.42em, body)
#let credit(body) = quiet(text(size: 0.94em, body))

#let caption-of(body) = {
  set text(size: 9.5pt)
  set par(justify: false, leading: 0.36em, spacing: 0.36em)
  align(start, body)
}

#let photo(file, alt, caption) = figure(
  kind: "photo",
  supplement: none,
  numbering: none,
  caption: caption,
  layout(size => {
    let natural = measure(image(file))
    let scale = calc.min(1, size.width / natural.width, 140mm / natural.height)
    image(file, alt: alt, width: natural.width * scale)
  }),
)

#let head-cell(side: start, body) = table.cell(align: side + bottom, par(emph(body)))
#let body-cell(side: start, body) = table.cell(align: side + top, par(body))
#let table-of(columns, scale, head, body) = {
  set text(size: calc.max(5.5pt, 9.6pt * scale), number-type: "lining", number-width: "tabular", hyphenate: true)
  set par(justify: false, leading: 0.32em, spacing: 0.32em)
  table(
    columns: columns,
    stroke: none,
    inset: (column, _) => (x: 0.45em, y: 0.42em) + if column == 0 { (left: 0em) },
    align: start + top,
    table.hline(stroke: 0.7pt),
    ..if head.len() > 0 { (table.header(..head), table.hline(stroke: 0.4pt)) },
    ..body,
    table.hline(stroke: 0.7pt),
  )
}
#let upright(breakable: true, body) = block(above: 1.5em, below: 1.5em, width: 100%, breakable: breakable, body)
#let wide(breakable: true, body) = pad(x: -17.5mm, upright(breakable: breakable, body))
#let sideways(body) = page(flipped: true, margin: (x: 25mm, y: 25mm), body)
`;
