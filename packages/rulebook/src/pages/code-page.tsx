import type { Explanation } from '@keshen/review';
import type { Chapter } from '../chapters.ts';
import type { WorkedExample } from '../worked-example.ts';
import { Example } from './example.tsx';
import { Layout } from './layout.tsx';

interface Props {
  readonly chapter: Chapter;
  /** The title of the section of the chapter. */
  readonly section: string;
  readonly entry: Explanation;
  /** The same in English, where the notes on the policy have it. */
  readonly english: string | undefined;
  readonly examples: readonly WorkedExample[];
}

/** One code: what it says in our words, where it stands, figures and readings, and how it comes out. */
export function CodePage({ chapter, section, entry, english, examples }: Props) {
  const { code, label, follows, means, cites, terms, todo } = entry;
  return (
    <Layout title={label} root="../">
      <p className="quiet">
        <a href={`../programmes/${chapter.id}.html`}>{chapter.title}</a> › {section}
      </p>
      <h1>{label}</h1>
      <dl>
        <dt>代号</dt>
        <dd>
          <code>{code}</code>
        </dd>
        <dt>含义</dt>
        <dd>{means}</dd>
        {english !== undefined && (
          <>
            <dt>English</dt>
            <dd lang="en">{english}</dd>
          </>
        )}
        <dt>结果</dt>
        <dd>{follows}</dd>
        <dt>依据</dt>
        <dd>{cites ? `${cites.document} ${cites.paragraph}` : '没有政策条款'}</dd>
        <dt>处理</dt>
        <dd>{todo}</dd>
      </dl>
      {terms.length > 0 && (
        <>
          <h2>标准和口径</h2>
          <ul>
            {terms.map((term) => (
              <li key={term}>{term}</li>
            ))}
          </ul>
        </>
      )}
      {examples.length > 0 && (
        <>
          <h2>示例</h2>
          {examples.map((example) => (
            <Example key={`${example.name} ${String(example.holds)}`} example={example} />
          ))}
        </>
      )}
    </Layout>
  );
}
