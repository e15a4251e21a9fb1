import type { ExampleTable, WorkedExample } from '../worked-example.ts';

/** What was sent, what was settled, and what the rule answers. */
export function Example({
  example: { name, day, tables, settled, holds, message },
}: {
  readonly example: WorkedExample;
}) {
  return (
    <section className="example">
      <h3>
        {outcomes[String(holds)]}：{name}
      </h3>
      <p className="quiet">判定日 {day}</p>
      {tables.map((table, i) => (
        <Rows key={`${table.label} ${i}`} table={table} />
      ))}
      {settled.length > 0 && (
        <ul>
          {settled.map((one) => (
            <li key={one}>政策口径：{one}</li>
          ))}
        </ul>
      )}
      {message !== '' && <p className="message">{message}</p>}
    </section>
  );
}

const outcomes: Readonly<Record<string, string>> = {
  true: '成立',
  false: '不成立',
  undefined: '不能判断，待补正或核定',
};

function Rows({ table: { label, columns, rows } }: { readonly table: ExampleTable }) {
  if (columns.length === 0)
    return <p className="quiet">{rows.length === 0 ? `${label}：没有内容` : `${label}：所需各栏均未填`}</p>;
  return (
    <div className="scroll">
      <table>
        <caption className="quiet">{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((text, c) => (
                <td key={columns[c]}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
