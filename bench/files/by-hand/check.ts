import { creditCodeCheck } from '@keshen/rules';
import type { Column } from '../scan.ts';

/** What became of a row: its verdict, what is said of it, and the mark by which its cells are painted. */
export interface Judged {
  readonly verdict: '符合' | '不符合' | '待补正';
  readonly said: string;
  readonly mark: string;
  /** Cells that cannot be read. */
  readonly issues: number;
}

const document = '吉科发人才〔2022〕245号 五（二）';
/** From these on an enterprise of industry is 中型; heads, and 万元. */
const medium = { staff: 300, revenue: 2000 };

/** The checks that find something in the generated workbook, or look for it in vain, as one would write them for just these columns. */
export function checkRows(columns: readonly Column[], strings: readonly string[]): readonly Judged[] {
  const rows = columns[0]!.kinds.length;
  const text = (column: number, row: number): string =>
    columns[column]!.kinds[row] === 2 ? strings[columns[column]!.numbers[row]!]! : '';
  const codes = new Set<string>();
  const judged: Judged[] = [];
  for (let row = 1; row < rows && columns[0]!.kinds[row] !== 0; row++) {
    const said: string[] = [];
    let [mark, issues, out, open] = ['', 0, false, false];
    if (!text(2, row).startsWith('吉林') && !prefectures.has(text(2, row))) {
      out = true;
      said.push(`注册地为${text(2, row)}，不在吉林省域内。（${document}）`);
      mark += '|city:error';
    }
    if (text(10, row) === '是') {
      out = true;
      said.push(`由高校科研院所创办或入股，不在申报范围。（${document}）`);
      mark += '|foundedByInstitution:error';
    }
    const staff = columns[7]!.kinds[row] === 1 ? columns[7]!.numbers[row]! : undefined;
    const revenue = columns[8]!.numbers[row]!;
    if (staff === undefined) {
      open = true;
      issues++;
      said.push(`H${row + 1} 从业人员（人）“${text(7, row)}”：不是一个确定的数值。请核对后填写数字。`);
      mark += '|staff:error';
    } else if (staff < medium.staff || revenue < medium.revenue) {
      out = true;
      said.push(`从业人员${staff}人，营业收入${revenue}万元；小微企业不在申报范围。（${document}）`);
    } else if (revenue / staff < 0.1 || revenue / staff > 10_000) {
      said.push(`I${row + 1} 营业收入（万元）“${revenue}”：单位可能填错。请核对。`);
      mark += '|revenue:confirm';
    }
    const code = text(1, row);
    if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code) || creditCodeCheck(code.slice(0, 17)) !== code[17]) {
      issues++;
      said.push(`B${row + 1} 统一社会信用代码“${code}”：应为18位，现为${code.length}位。请对照营业执照核对后更正。`);
      mark += '|creditCode:error';
    } else if (codes.has(code)) said.push(`统一社会信用代码${code}重复申报，请核实。`);
    else codes.add(code);
    const verdict = out ? '不符合' : open ? '待补正' : '符合';
    judged.push({ verdict, said: said.join(' '), mark: mark && `${mark}|`, issues });
  }
  return judged;
}

const prefectures = new Set(['长春市', '四平市', '辽源市', '通化市', '白山市', '松原市', '白城市', '延边朝鲜族自治州']);
