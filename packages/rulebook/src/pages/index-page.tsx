import type { Chapter } from '../chapters.ts';
import { coverageTitle } from './coverage-page.tsx';
import { bookTitle, Layout } from './layout.tsx';

/** The chapters, and how a code is found. */
export function IndexPage({ chapters }: { readonly chapters: readonly Chapter[] }) {
  return (
    <Layout title={bookTitle} root="">
      <h1>{bookTitle}</h1>
      <p>
        审查报告中的每个代号都有一页：含义、政策依据、标准和口径、由规则实际运行的示例，以及处理办法。在上方输入代号、名称或文号即可查找。
        <span className="quiet"> Every code that a report can hold has a page of its own.</span>
      </p>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">专项</th>
              <th scope="col">主要文件</th>
              <th scope="col">条目</th>
            </tr>
          </thead>
          <tbody>
            {chapters.map(({ id, title, document, sections }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`programmes/${id}.html`}>{title}</a>
                </th>
                <td>{document}</td>
                <td>{sections.reduce((sum, { entries }) => sum + entries.length, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <a href="coverage.html">{coverageTitle}</a>：文件中的每一项机制，由哪条规则计算、核对，还是只登记。
      </p>
    </Layout>
  );
}
