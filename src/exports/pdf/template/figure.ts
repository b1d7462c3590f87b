/** Figures drawn from the ledger: the rows of a timeline or of reports, a map with its distances. */
export const figureTemplate = `
#let figure-label(body) = {
  set text(lang: "en", region: none, dir: ltr)
  labelled(text(size: 8.2pt, number-width: "tabular", hyphenate: false, body))
}

#let drawn(name, caption, body, remark: none, sources: (), breakable: false) = {
  show figure: set block(breakable: breakable)
  [#figure(
    kind: "drawn",
    supplement: none,
    numbering: none,
    caption: figure.caption(position: top, caption),
    align(left, figure-label({
      set par(justify: false, leading: 0.3em, spacing: 0.3em)
      body
      v(0.7em)
      if remark != none { par(quiet(text(size: 7.8pt, remark))) }
      v(0.3em)
      par(quiet(text(size: 7.8pt, { "Sources: "; sources.join("; "); "." })))
    })),
  )#label(name)]
}

// The marks of a row are told by its words; only the scale speaks for the whole drawing.
#let drawn-track(file) = pdf.artifact(image(file, width: 100%))
#let drawn-scale(file, alt, ends: none) = {
  // The drawing is a little wider than its scale.
  if ends != none { pdf.artifact(block(below: 0.1em, inset: (x: 9%), quiet(grid(columns: (1fr, 1fr), align: (left, right), ..ends)))) }
  image(file, alt: alt, width: 100%)
}
#let drawn-row(when, track, body) = (quiet(when), drawn-track(track), body)
#let drawn-title(title, track, body) = (
  table.hline(stroke: hairline),
  strong(title),
  if track == none { [] } else { drawn-track(track) },
  body,
)

#let drawn-rows(rows, kind: "", scale: none, label: none) = {
  set strong(delta: 200)
  table(
    columns: (if kind == "Timeline" { auto } else { 24mm }, 4fr, 5fr),
    column-gutter: 3mm,
    stroke: none,
    align: left + horizon,
    inset: (x: 0mm, y: 0.32em),
    table.header(
      table.cell(align: left + bottom, if kind == "Timeline" { label } else { [] }),
      table.cell(align: left + bottom, scale),
      table.cell(align: left + bottom, if kind == "Timeline" { [] } else { label }),
    ),
    ..rows.flatten(),
  )
}

#let drawn-map(file, alt, columns, cells) = {
  image(file, alt: alt, width: 100%)
  v(0.6em)
  table(
    columns: columns.len(),
    column-gutter: 4mm,
    stroke: none,
    align: left,
    inset: (x: 0mm, y: 0.3em),
    table.header(..columns.map(emph)),
    table.hline(stroke: 0.4pt),
    ..cells,
  )
}
`;
