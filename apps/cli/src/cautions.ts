import type { Warning } from '@keshen/workbook';
import type { FileWorkbook } from '@keshen/workbook/file';

const sentences: Readonly<Record<Warning, string>> = {
  signed: '带有数字签名。写出的副本内容有增加，副本中的签名会失效；原文件不变，签名仍有效。',
  shared: '是共享工作簿。写出的副本中，科审增加的内容不会记入修订记录；原文件不变。',
  'structure-protected':
    '的结构受保护，不能增加工作表。写出的副本中只有初审结论等列和颜色标记，没有“核验明细”等工作表；需要时请在 Excel 中撤销工作簿保护后重新审查。',
};

/** What the clerk should know of the workbooks before copies of them are written. */
export const cautionsOf = (files: readonly string[], workbooks: readonly FileWorkbook[]): readonly string[] =>
  workbooks.flatMap(({ model: { warnings } }, i) => warnings.map((warning) => `“${files[i]}”${sentences[warning]}`));
