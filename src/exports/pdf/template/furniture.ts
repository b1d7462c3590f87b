/** What all parts of the document use: colours, words of other languages, links, verdicts. */
export const furniture = `
#let accent = rgb("#8a2b1f")
#let quiet-ink = rgb("#4d463c")
#let hairline = 0.4pt + rgb("#8d8577")
#let measure-width = 115mm

#let anchor(name) = [#metadata(none)#label(name)]

// The face for Arabic is small in its measure: it is brought to the height of the face that it stands in for.
#let arabic-scale = 1.15
#let is-arabic(lang) = lang in ("ar", "fa", "ur")
#let scale-of(lang, among) = if is-arabic(lang) == is-arabic(among) { 1 } else if is-arabic(lang) { arabic-scale } else { 1 / arabic-scale }

// Words of another language in a line: told apart, and kept together in their own direction.
#let in-language(lang: "en", region: none, dir: ltr, body) = context {
  let scale = scale-of(lang, text.lang)
  set text(lang: lang, region: region, size: scale * 1em)
  set text(top-edge: 0.75em / arabic-scale, bottom-edge: -0.25em / arabic-scale) if scale > 1
  if dir == rtl { "\\u{2067}" } else { "\\u{2066}" }
  body
  "\\u{2069}"
}

// The site’s own words in lines of their own; beside an essay written from right to left they keep to its side.
#let site-block(body) = context {
  let side = if text.dir == rtl { right } else { left }
  let scale = scale-of("en", text.lang)
  set text(lang: "en", region: none, dir: ltr, size: scale * 1em)
  align(side, body)
}

#let labelled(body) = text(font: label-fonts, number-type: "lining", body)
#let quiet(body) = text(fill: quiet-ink, body)
#let medium(body) = text(weight: 500, body)
#let smaller(body) = text(size: 0.85em, body)
#let quoted(body) = { "“"; body; "”" }

#let to(place, body) = link(label(place), body)
#let page-number(place) = context str(counter(page).at(label(place)).first())
#let page-of(place) = link(label(place), { "p.\\u{a0}"; page-number(place) })
#let address(target, shown) = link(target, text(number-type: "lining", hyphenate: false, shown))
// Where a link leads stands after its words.
#let out(address, body) = { body; " ("; address; ")" }
#let to-place(place, body) = { link(label(place), body); " ("; page-of(place); ")" }

// The pages that hold some places, each once.
#let pages-of(places) = context {
  let pages = ()
  for place in places {
    let number = counter(page).at(label(place)).first()
    if pages.all(each => each.first() != number) { pages.push((number, place)) }
  }
  pages = pages.sorted(key: each => each.first())
  if pages.len() == 1 { "p.\\u{a0}" } else { "pp.\\u{a0}" }
  pages.map(((number, place)) => link(label(place), str(number))).join(", ")
}

#let verdict-colours = (
  supported: rgb("#2a5c43"),
  qualified: rgb("#745200"),
  disputed: rgb("#97281c"),
  unverified: rgb("#57506a"),
)

// A verdict is a word with a sign of its own; the colour only repeats it.
#let sign(name, colour) = pdf.artifact(box(width: 0.62em, height: 0.62em, baseline: 0.02em, {
  let side = 0.62em
  let ring = 0.09em + colour
  if name == "disputed" {
    place(polygon(stroke: ring, (0em, 0.31em), (0.31em, 0em), (0.62em, 0.31em), (0.31em, 0.62em)))
    place(polygon(fill: colour, (0em, 0.31em), (0.31em, 0em), (0.31em, 0.62em)))
  } else {
    place(circle(radius: 0.31em, stroke: if name == "unverified" { (paint: colour, thickness: 0.09em, dash: (0.09em, 0.11em)) } else { ring }, fill: if name == "supported" { colour }))
    if name == "qualified" { place(box(width: 0.31em, height: 0.62em, clip: true, circle(radius: 0.31em, fill: colour))) }
  }
}))
#let verdict(name, word) = text(fill: verdict-colours.at(name), {
  sign(name, verdict-colours.at(name))
  "\\u{a0}"
  labelled(text(size: 0.92em, weight: 600, word))
})
`;
