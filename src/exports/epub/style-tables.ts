/** How tables, figures and photographs are set. */
export const tablesStyle = `table {
  width: 100%;
  margin: 1em 0;
  border-collapse: collapse;
  font-size: 0.86em;
  line-height: 1.3;
}

th, td {
  padding: 0.35em 0;
  padding-inline-end: 0.7em;
  border-bottom: 1px solid rgba(128, 128, 128, 0.45);
  text-align: start;
  vertical-align: top;
  font-weight: 400;
}

thead th {
  border-bottom-color: currentColor;
  font-size: 0.9em;
  vertical-align: bottom;
}

tr {
  break-inside: avoid;
  page-break-inside: avoid;
}

.many {
  font-size: 0.62em;
  hyphens: auto;
  -webkit-hyphens: auto;
  -epub-hyphens: auto;
}

.many th, .many td {
  padding-inline-end: 0.4em;
}

@media (max-width: 40em) {
  .many {
    font-size: 0.86em;
  }

  .many, .many tbody, .many tbody tr, .many tbody td, .many tbody th {
    display: block;
    text-align: start;
  }

  .many thead {
    display: none;
  }

  .many tbody tr {
    margin: 0 0 0.8em;
    padding: 0 0 0.6em;
    border-bottom: 1px solid rgba(128, 128, 128, 0.45);
  }

  .many tbody td, .many tbody th {
    padding: 0.08em 0;
    border: 0;
  }

  .many [data-column]::before {
    content: attr(data-column) ": ";
    font-style: italic;
  }
}

.to-center {
  text-align: center;
}

.to-right {
  text-align: right;
}

figure {
  margin: 1.6em 0;
}

img {
  max-width: 100%;
  height: auto;
}

.distances img {
  width: 100%;
}

figcaption {
  margin-bottom: 0.6em;
  font-size: 0.9em;
  line-height: 1.35;
}

.photo {
  text-align: center;
}

.photo figcaption {
  margin: 0.4em 0 0;
  text-align: start;
}

.credit, .remark, .figure-sources, .claims {
  font-size: 0.82em;
  line-height: 1.35;
}

.photo .credit {
  font-size: 0.9em;
}

.remark {
  font-style: italic;
}

.figure-sources {
  margin-top: 0.4em;
  text-indent: 0;
}

.rows {
  margin: 0.4em 0;
}

.rows tbody th {
  width: 22%;
  font-size: 0.94em;
}

.rows .track {
  width: 34%;
  padding: 0.2em 0;
  padding-inline-end: 0.6em;
}

.rows .track svg {
  display: block;
  width: 100%;
  height: auto;
}

.rows tr > * {
  border-bottom: 0;
}

.rows thead tr > * {
  font-size: 0.82em;
}

.rows .group > * {
  padding-top: 0.9em;
  font-weight: 600;
}

.ends {
  text-indent: 0;
  hyphens: none;
}

.again {
  opacity: 0.55;
}
`;
