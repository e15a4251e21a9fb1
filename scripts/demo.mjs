// The main job on the sample: check it, write the annotated copy and the forms, and say where they are.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const sample = path.join('samples', '科创专员申报_示例.xlsx');
const out = path.join('out', 'demo');

rmSync(path.join(root, out), { recursive: true, force: true });
const args = [
  'apps/cli/bin/keshen.mjs',
  'check',
  sample,
  '--annotate',
  path.join(out, '标注'),
  '--export',
  path.join(out, '汇总'),
];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

// 1 says that the sample holds something to correct, which it does on purpose.
if (status !== 1) process.exit(status || 2);
console.log(`\n示例审查完成 Demo done. 结果 Results: ${path.join(root, out)}`);
console.log('  标注  the annotated copy, its findings beside the rows 带初审结论的副本');
console.log(
  '  汇总  what leaves the office and what stays in it 推荐汇总表、退回意见、资金安排计划、公示名单、汇总统计等',
);
