import { mechanisms, type Served } from '../coverage/index.ts';
import { Layout } from './layout.tsx';

interface Props {
  /** What a programme or code is called, and where its page stands. */
  readonly pageOf: (id: string) => { readonly label: string; readonly address: string };
}

/** Every mechanism of the documents, and what serves it: honest about what is only listed. */
export function CoveragePage({ pageOf }: Props) {
  const count = (served: Served) => mechanisms.filter((one) => one.served === served).length;
  return (
    <Layout title={coverageTitle} root="">
      <h1>{coverageTitle}</h1>
      <p>
        五份文件共{mechanisms.length}项机制：{count('computed')}项能够计算，{count('checked')}项能够核对，
        {count('listed')}项只登记——文件没有给出可以核对的内容。
        <span className="quiet"> What the documents set up, and whether it is computed, checked or only listed.</span>
      </p>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">编号</th>
              <th scope="col">文件</th>
              <th scope="col">机制</th>
              <th scope="col" className="tight">
                程度
              </th>
              <th scope="col">由什么处理</th>
            </tr>
          </thead>
          <tbody>
            {mechanisms.map(({ id, document, name, served, by }) => (
              <tr key={id}>
                <td className="tight">{id}</td>
                <td>{document}</td>
                <th scope="row">{name}</th>
                <td className="tight">{degrees[served]}</td>
                <td>
                  {by.map((one, i) => {
                    const { label, address } = pageOf(one);
                    return (
                      <span key={one}>
                        {i > 0 && '、'}
                        <a href={address}>{label}</a>
                      </span>
                    );
                  })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Layout>
  );
}

export const coverageTitle = '文件机制对照表';

const degrees: Readonly<Record<Served, string>> = { computed: '计算', checked: '核对', listed: '登记' };
