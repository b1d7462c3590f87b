/** Lets the rows of a ledger be put in order by any of its columns, by buttons in their heads (APG, sortable table). */
export function ledger(table: HTMLTableElement): void {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  const body = table.tBodies[0];
  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const isDown = head.ariaSort === 'ascending';
      for (const each of heads) each.ariaSort = null;
      head.ariaSort = isDown ? 'descending' : 'ascending';
      const key = (row: HTMLTableRowElement) => row.cells[column]?.dataset.key ?? row.cells[column]?.textContent ?? '';
      const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
      const sorted = rows.toSorted((one, other) => order.compare(key(one), key(other)));
      body?.append(...(isDown ? sorted.reverse() : sorted));
    });
  }
}
