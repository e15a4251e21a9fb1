import type { Limit } from './limits.ts';

export type RefusedCode =
  'empty' | 'encrypted' | 'legacy-xls' | 'not-a-workbook' | 'damaged' | 'too-large' | 'unsupported';

/** What was found, as far as it is known. */
export interface RefusedFacts {
  /** What the file is instead: `PDF`, `PNG`, `xlsb`. */
  readonly kind?: string;
  /** The part of the package, or the cell in it, where reading ended. */
  readonly place?: string;
  readonly limit?: Limit;
}

/** The file cannot be read, through no fault of ours. `sayRefused` makes the sentence for the clerk. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly code: RefusedCode;
  readonly facts: RefusedFacts;

  constructor(code: RefusedCode, facts: RefusedFacts = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(facts)}`, { cause });
    this.code = code;
    this.facts = facts;
  }
}

/** What the clerk is told: which file, what was found, what to do. */
export function sayRefused({ code, facts }: FileRefused, fileName: string): string {
  return `${fileName}：${sentences[code](facts)}`;
}

const sentences: Record<RefusedCode, (facts: RefusedFacts) => string> = {
  empty: () => '文件是空的（0 字节），没有内容可检查。请重新导出或向报送单位索取。',
  encrypted: () => '文件有密码，无法读取。请在 Excel 中打开并取消密码后另存，再重新检查。',
  'legacy-xls': () =>
    '文件是旧版 Excel（.xls）或 WPS（.et）格式，暂不能直接读取。请在 Excel 或 WPS 中打开，另存为 .xlsx 后重新检查。',
  'not-a-workbook': ({ kind }) =>
    `文件不是电子表格${kind ? `，实际是 ${kind}` : ''}。请确认选对了文件，应为 .xlsx、.xlsm 或 .csv。`,
  damaged: ({ place }) =>
    `文件已损坏${place ? `（${place} 处无法读取）` : ''}，可能没有传完整。请用 Excel 打开修复后另存，或重新获取。`,
  'too-large': ({ limit, place }) =>
    `文件太大${place ? `（${place}）` : ''}，超过读取上限：${limit ? limitWords[limit] : '未说明'}。请删去无用的工作表和空白格式区域后另存，或拆分后分别检查。`,
  unsupported: ({ kind }) => `暂不支持${kind ? ` ${kind} ` : '这种'}格式。请在 Excel 中打开，另存为 .xlsx 后重新检查。`,
};

const limitWords: Record<Limit, string> = {
  fileBytes: '文件 512 MB',
  textBytes: '文本文件 128 MB',
  partBytes: '单个部件解压后 512 MB',
  totalBytes: '全部内容解压后 768 MB',
  ratio: '压缩比 1032 倍',
  parts: '部件 65535 个',
  sheets: '工作表 4096 个',
  texts: '不同文本 300 万条',
  textCharacters: '文本共 1.28 亿字',
  cellBytes: '一个单元格的文本 4 MB',
  formulas: '公式 400 万个',
  formulaCharacters: '共享公式展开后 6400 万字符',
  areas: '每个工作表的合并区域、隐藏行列各 50 万处',
  rows: '每个工作表 1048576 行',
  columns: '每个工作表 16384 列',
  pages: '单元格约 6000 万个，或分布过于稀疏',
  legacyBytes: '.xls、.et 文件 24 MB',
  treeBytes: '目录类部件 64 MB',
  nodes: '单元格以外的 XML 元素 100 万个',
  recodedBytes: 'UTF-8 以外编码的部件，或行、单元格次序错乱的工作表 128 MB',
  depth: 'XML 嵌套 256 层',
};
