import type { Chapter } from '../chapters.ts';
import { Layout } from './layout.tsx';

/** A programme: its rules, amounts, figures and readings, each leading to its own page. */
export function ChapterPage({ chapter: { title, document, sections } }: { readonly chapter: Chapter }) {
  return (
    <Layout title={title} root="../">
      <h1>{title}</h1>
      {document !== '' && <p className="quiet">{document}</p>}
      {sections.map((section) => (
        <section key={section.title}>
          <h2>{section.title}</h2>
          <div className="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">名称</th>
                  <th scope="col">结果</th>
                  <th scope="col">依据</th>
                </tr>
              </thead>
              <tbody>
                {section.entries.map(({ code, label, follows, cites }) => (
                  <tr key={code}>
                    <th scope="row">
                      <a href={`../codes/${code}.html`}>{label}</a>
                      <br />
                      <code className="quiet">{code}</code>
                    </th>
                    <td>{follows}</td>
                    <td>{cites ? `${cites.document} ${cites.paragraph}` : '—'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
    </Layout>
  );
}
