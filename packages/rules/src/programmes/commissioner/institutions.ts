/**
 * Names that sound like a university, a research institute or what such a body holds its shares through.
 * A name proves nothing: whoever carries one is asked about, never refused.
 */
const institutional =
  /(大学|高等专科学校|职业技术学院|学院(?!路|街)|研究所|研究院|科学院|设计院|党校)(?!.*(培训|补习))|(资产经营|校办|科技园|国有资产经营)/;

export const soundsInstitutional = (name: string): boolean => institutional.test(name.normalize('NFKC'));
