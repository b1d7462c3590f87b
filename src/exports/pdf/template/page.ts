/** The page: paper, type area, running heads, title page, contents. */
export const pageTemplate = `
#let running-text(body) = {
  set par(justify: false)
  quiet(labelled(text(size: 8pt, hyphenate: false, body)))
}

#let running-head(title) = context {
  let here-page = here().page()
  let sections = query(heading.where(level: 1, outlined: true)).filter(each => each.location().page() <= here-page)
  if here-page > 1 {
    let on-page = sections.filter(each => each.location().page() == here-page)
    let section = if on-page.len() > 0 { on-page.first().body } else if sections.len() > 0 { sections.last().body }
    running-text(grid(columns: (1fr, 1fr), column-gutter: 6mm, align: (start + bottom, end + bottom), title, section))
  }
}
#let running-foot(words) = context if here().page() > 1 {
  running-text(grid(columns: (1fr, auto), column-gutter: 6mm, align: if text.dir == rtl { (right, left) } else { (left, right) }, text(dir: ltr, words), text(size: 9pt, fill: black, str(here().page()))))
}

#let lines(items) = for item in items { block(above: 0.42em, below: 0.42em, par(item)) }
// The white that a reader of codes needs around one is in the picture; its dark part stands on the margin of the text.
#let qr-code(file, alt) = move(dx: -2.6mm, image(file, alt: alt, width: 27mm))

#let title-page(site: none, heading: none, standfirst: none, byline: none, date: none, particulars: none, code: none) = {
  pdf.artifact(labelled(text(size: 9.5pt, weight: 600, fill: accent, site)))
  v(26mm)
  {
    show title: it => block(above: 0em, below: 0em, text(size: 34pt, weight: 500, hyphenate: false, number-type: "lining", it.body))
    set par(justify: false, leading: 0.1em)
    title(heading)
  }
  v(9mm)
  {
    set text(size: 13.5pt, hyphenate: false)
    set par(justify: false, leading: 0.36em)
    par(standfirst)
  }
  v(7mm)
  par(labelled(text(size: 9.5pt, { byline; " · "; date })))
  v(1fr)
  {
    set par(justify: false, leading: 0.4em)
    labelled(text(size: 8.5pt, hyphenate: false, grid(
      columns: if code == none { (1fr,) } else { (24.4mm, 1fr) },
      column-gutter: 6mm,
      align: start + horizon,
      ..if code != none { (code,) },
      particulars,
    )))
  }
  pagebreak()
}

// What the marks of the text mean, at the foot of the contents.
#let guide(lead, verdicts) = labelled(text(size: 8.5pt, lang: "en", region: none, dir: ltr, hyphenate: false, {
  set par(justify: false, leading: 0.4em, spacing: 0.8em)
  par(lead)
  for (mark, means) in verdicts { block(above: 0.5em, below: 0.5em, par(hanging-indent: 1.1em, { mark; ". "; means })) }
}))

#let contents-page(lead, verdicts) = {
  {
    show heading: it => block(above: 0em, below: 1.4em, text(size: 16pt, weight: 500, it.body))
    heading(level: 1, outlined: false, bookmarked: false, text(lang: "en", region: none, "Contents"))
  }
  set par(justify: false)
  set outline.entry(fill: none)
  show outline.entry: set block(above: 0.62em)
  outline(title: none, depth: 2, indent: 1.4em)
  v(1fr)
  guide(lead, verdicts)
  pagebreak()
}

#let paper(title: "", author: "", description: "", date: none, lang: "en", region: none, dir: ltr, footer: none, body) = {
  set document(title: title, author: author, description: description, date: date)
  set text(font: text-fonts, fallback: false, size: 11.5pt, lang: lang, region: region, dir: dir, number-type: "old-style", top-edge: 0.75em, bottom-edge: -0.25em)
  set text(size: arabic-scale * 1em) if is-arabic(lang)
  set page(
    paper: "a4",
    margin: (x: (210mm - measure-width) / 2, top: 30mm, bottom: 30mm),
    header: running-head(title),
    footer: running-foot(footer),
    header-ascent: 9mm,
    footer-descent: 10mm,
  )
  set par(justify: true, leading: 0.42em, spacing: 0.42em)
  set text(hyphenate: true)
  set super(typographic: true)
  set quote(block: true)
  show quote.where(block: true): it => block(above: 1.1em, below: 1.1em, inset: (x: 1.4em), { set par(spacing: 0.7em); it.body })
  set list(marker: text(fill: quiet-ink, "–"), spacing: 0.62em, indent: 0.4em)
  set enum(spacing: 0.62em, indent: 0.4em)
  show list: set block(above: 0.9em, below: 0.9em)
  show enum: set block(above: 0.9em, below: 0.9em)
  show raw: set text(font: label-fonts, size: 1em)
  show raw.where(block: true): set block(above: 1.1em, below: 1.1em, inset: (left: 1.4em))
  show raw.where(block: true): set par(justify: false)
  set figure(gap: 0.9em)
  show figure: set block(above: 1.6em, below: 1.6em, breakable: false)
  show figure.caption: it => caption-of(it.body)
  set footnote.entry(separator: align(left, line(length: 30mm, stroke: hairline)), clearance: 1.2em, gap: 0.42em, indent: 0em)
  show footnote.entry: it => footnote-entry(it, lang, region, dir)
  body
}
`;
