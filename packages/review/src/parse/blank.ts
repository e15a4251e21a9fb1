import type { FieldKind } from '@keshen/rules';

const blank =
  /^(?:无|没有|暂无|空|不详|未填|待定|待补|详?见附[件表]\d*|未知|同上|同前|〃|[-—–－_/／\\＼…*]+|N\/?A|null)$/i;
const answer = /^(?:无|没有)$/;

/**
 * Whether a text says that nothing is there: 无, —, 暂无, 详见附件. To a question of yes or no 无 is an answer, and so it is
 * where the form offers it as one.
 */
export function saysNothing(text: string, kind: FieldKind, options: readonly string[] = []): boolean {
  // Most texts say something, and are longer than all that say nothing.
  if (text.length > 12) return text.trim() === '';
  const tight = text.replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '');
  if (tight === '') return true;
  return blank.test(tight) && !(kind === 'truth' && answer.test(tight)) && !options.includes(tight);
}
