/** How text is set: paragraphs, headings, lists, citations with their marks, the first page. */
export const textStyle = `@namespace epub "http://www.idpf.org/2007/ops";

body {
  margin: 0 4%;
  font-family: Alegreya, "Markazi Text", "Iowan Old Style", Palatino, "Noto Serif", "Noto Naskh Arabic", serif;
  line-height: 1.45;
  overflow-wrap: break-word;
}

p {
  margin: 0;
  hyphens: auto;
  -webkit-hyphens: auto;
  -epub-hyphens: auto;
  orphans: 2;
  widows: 2;
}

p + p {
  text-indent: 1.2em;
}

.hint + p {
  text-indent: 0;
}

h1, h2, h3, h4, h5 {
  margin: 2em 0 0.6em;
  font-weight: 600;
  line-height: 1.2;
  hyphens: none;
  -webkit-hyphens: none;
  -epub-hyphens: none;
  text-wrap: balance;
  break-after: avoid;
  page-break-after: avoid;
}

h1 {
  margin-top: 2.2em;
  font-size: 1.55em;
}

h2 {
  font-size: 1.2em;
}

h3, h4, h5 {
  font-size: 1em;
}

h4, h5 {
  font-style: italic;
  font-weight: 400;
}

h1 + h2 {
  margin-top: 1em;
}

a {
  color: inherit;
  text-decoration-thickness: 1px;
  text-decoration-color: rgba(128, 128, 128, 0.75);
  text-underline-offset: 0.18em;
}

.title {
  margin-bottom: 0.5em;
  font-size: 2.1em;
  line-height: 1.1;
}

.standfirst {
  font-size: 1.15em;
  font-style: italic;
  line-height: 1.4;
}

.byline, .hint {
  margin: 1em 0;
  font-size: 0.86em;
  text-indent: 0;
}

.hint {
  margin: 0 0 2.2em;
  padding-bottom: 1em;
  border-bottom: 1px solid;
}

:lang(ar) i, :lang(ar) em, .standfirst:lang(ar), .byline:lang(ar) {
  font-style: normal;
}

.cited {
  text-decoration: underline;
  text-decoration-thickness: 1px;
  text-decoration-color: rgba(128, 128, 128, 0.75);
  text-underline-offset: 0.18em;
}

h1 .cited, h2 .cited, h3 .cited {
  text-decoration: none;
}

.marks {
  font-size: 0.62em;
  font-style: normal;
  font-weight: 400;
  line-height: 0;
  vertical-align: 0.55em;
  font-variant-numeric: lining-nums;
  white-space: nowrap;
}

.marks a {
  padding: 0.5em 0.06em;
  text-decoration: none;
}

blockquote {
  margin: 1em 1.4em;
}

ul, ol {
  margin: 0.8em 0;
  padding-inline-start: 1.4em;
}

li {
  margin: 0.2em 0;
}

dt {
  margin-top: 0.7em;
  font-weight: 600;
}

dd {
  margin: 0;
  margin-inline-start: 1.4em;
}

mark {
  background: rgba(255, 214, 64, 0.4);
  color: inherit;
}

hr {
  width: 4em;
  margin: 1.6em auto;
  border: 0;
  border-top: 1px solid;
}

pre {
  margin: 1em 0;
  font-size: 0.8em;
  line-height: 1.35;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
`;
