import path from 'node:path';
import { Refusal } from './refusal.ts';

type Say = (file: string) => string;

const reading: Readonly<Record<string, Say>> = {
  ENOENT: (file) => `找不到文件“${file}”。请检查文件名、扩展名和所在文件夹是否写对。`,
  ENOTDIR: (file) => `找不到文件“${file}”：路径中有一段不是文件夹。请检查路径是否写对。`,
  ENAMETOOLONG: (file) => `找不到文件“${file.slice(0, 60)}……”：名称太长，系统不接受。请检查路径是否写对。`,
  EACCES: (file) => `没有权限读取“${file}”。请把文件复制到自己的文件夹，或请管理员开放读取权限。`,
  EPERM: (file) => `没有权限读取“${file}”。请把文件复制到自己的文件夹，或请管理员开放读取权限。`,
  EBUSY: (file) => `“${file}”正被其他程序占用，多半在 Excel 或 WPS 中打开着。请关闭后再试。`,
  EIO: (file) => `读取“${file}”时磁盘出错。请把文件复制到本机硬盘后再试。`,
  ERR_FS_FILE_TOO_LARGE: (file) => `“${file}”超过 2 GB，不是可以检查的工作簿。请确认选对了文件。`,
};

const writing: Readonly<Record<string, Say>> = {
  ENOENT: (file) =>
    `无法写入“${file}”：文件夹“${path.dirname(file)}”不存在，或不能在其中建立内容。请另选一个文件夹，例如桌面或文档。`,
  ENOTDIR: (file) => `无法写入“${file}”：路径中有一段是文件，不是文件夹。请为结果另选一个文件夹。`,
  EEXIST: (file) => `“${file}”是文件，不是文件夹。请为结果另选一个文件夹。`,
  EISDIR: (file) => `无法写入“${file}”：那里已有一个同名文件夹。请改名或另选一个文件夹。`,
  EACCES: (file) => `没有权限写入“${file}”。请为结果另选一个可以写入的文件夹，例如桌面或文档。`,
  EPERM: (file) => `没有权限写入“${file}”，或同名文件正打开着。请关闭该文件，或另选一个可以写入的文件夹。`,
  EROFS: (file) => `“${file}”所在的磁盘是只读的。请为结果另选一个可以写入的文件夹。`,
  EBUSY: (file) => `“${file}”正被其他程序占用，多半在 Excel 或 WPS 中打开着。请关闭后再试。`,
  ENOSPC: (file) => `磁盘空间不足，“${file}”没有写入。请清理磁盘或另选一个磁盘。`,
  EDQUOT: (file) => `磁盘配额已用完，“${file}”没有写入。请清理文件或另选一个磁盘。`,
  ENAMETOOLONG: (file) => `无法写入“${path.basename(file).slice(0, 40)}……”：名称太长。请另选一个路径较短的文件夹。`,
};

/** What the system said, for the clerk; undefined for an error that is none of the system's. */
export function refusalOf(act: 'read' | 'write', file: string, cause: unknown): Refusal | undefined {
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') return undefined;
  const say = (act === 'read' ? reading : writing)[cause.code];
  const sentence =
    say?.(file) ??
    `${act === 'read' ? '读取' : '写入'}“${file}”时系统报错（${cause.code}）。请稍后再试，或换一个文件夹。`;
  return new Refusal(sentence, { cause });
}
