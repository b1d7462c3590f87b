/** The appendices, in two columns: the ledger and the bibliography. */
export const ledgerTemplate = `
#let appendix(name, heading-words, lead, entries) = {
  set page(margin: (x: 30mm, top: 30mm, bottom: 30mm), columns: 2)
  set columns(gutter: 8mm)
  set text(lang: "en", region: none, dir: ltr, size: 9pt)
  set par(justify: false, leading: 0.34em, spacing: 0.34em)
  place(top, scope: "parent", float: true, clearance: 1.6em, {
    section(1, heading-words, heading-words, name)
    text(size: 10pt, style: "italic", lead)
  })
  for entry in entries { entry }
}

#let stance(word) = labelled(text(size: 0.9em, weight: 600, word))

#let ledger-entry(place: "", number: "", title: "", statement: none, verdict: none, cited: none, finding: none, facts: (), evidence: (), earlier: none, corrections: ()) = {
  {
    show heading: it => block(sticky: true, above: 1.7em, below: 0.42em, text(size: 10pt, weight: 500, hyphenate: false, number-type: "lining", {
      text(fill: accent, number); h(0.55em); statement
    }))
    [#heading(level: 2, outlined: false, bookmarked: true, title)#label(place)]
  }
  block(sticky: true, above: 0.42em, below: 0.42em, par({ verdict; quiet(labelled(text(size: 0.88em, { " · "; cited }))) }))
  block(above: 0.42em, below: 0.6em, par(finding))
  for fact in facts {
    block(above: 0.34em, below: 0.34em, par(hanging-indent: 0.74em, text(number-type: "lining", fact)))
  }
  block(above: 0.8em, below: 0.8em, stroke: (left: 0.6pt + rgb("#b9b0a1")), inset: (left: 0.8em, y: 0.1em), {
    for piece in evidence { block(breakable: false, above: 0.62em, below: 0.62em, par(piece)) }
  })
  if earlier != none { block(fill: rgb("#f4f1ea"), width: 100%, inset: 0.55em, above: 0.8em, below: 0.8em, par(earlier)) }
  for each in corrections { each }
}

#let correction(date: "", place: none, stood: none, stands: none, because: none, evidence: ()) = {
  let row(name, body) = (labelled(text(size: 0.85em, fill: quiet-ink, name)), body)
  block(stroke: 0.4pt + rgb("#b9b0a1"), width: 100%, inset: 0.7em, above: 0.8em, below: 0.8em, breakable: false, {
    block(below: 0.6em, par({ labelled(text(size: 0.88em, number-type: "lining", { strong(date); if place != none { " · "; place } })) }))
    grid(
      columns: (5.2em, 1fr),
      row-gutter: 0.5em,
      ..row("What stood", text(fill: quiet-ink, stood)),
      ..row("What stands", stands),
      ..row("Why", because),
      ..if evidence.len() > 0 { row("Evidence", evidence.join(" ")) },
    )
  })
}

#let source-number(place, number) = { "\\u{a0}"; link(label(place), "[" + number + "]"); "." }

#let bibliography-entry(place, number, entry, claims) = block(breakable: false, above: 0.62em, below: 0.62em, par(hanging-indent: 1.2em, text(hyphenate: false, {
  anchor(place)
  "[" + number + "] "
  entry
  if claims.len() > 0 { text(fill: accent, labelled(text(size: 0.85em, { " "; claims.join(", ") }))) }
})))
`;
