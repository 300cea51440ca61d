/** A table that becomes a list of blocks on narrow screens, where each cell then says its column. */
import type { ReactNode } from 'react'
import styles from './styles.module.css'

type Row = { key: string; cells: readonly ReactNode[] }

type Props = { caption: string; columns: readonly string[]; rows: readonly Row[] }

/** Shows a table. The first cell of each row names the row. Roles are written out, since a block is no table to a screen reader. */
export function DataTable({ caption, columns, rows }: Props) {
  return (
    <table className={styles.table} role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells }) => (
          <tr key={key} role="row">
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={index} role="rowheader" scope="row">
                  {cell}
                </th>
              ) : (
                <td key={index} role="cell">
                  <span className={styles.label} aria-hidden="true">
                    {columns[index]}
                  </span>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
