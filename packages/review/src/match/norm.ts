import { moneyUnits, type MoneyUnit } from './money-unit.ts';

/** A head of a column, stripped of what forms decorate it with. */
export interface Head {
  /** Without brackets. */
  readonly core: string;
  /** With what its brackets say, unless that is a unit or an instruction. */
  readonly full: string;
  readonly unit: MoneyUnit | undefined;
}

const space = /[\s"'“”‘’「」『』《》\u200B-\u200D\u2060\uFEFF]/g;
const lead = /^(?:[*★☆※▲●■]|\(?[一二三四五六七八九十]{1,3}[)、.]|\(?\d{1,2}[)、.](?!\d))+/;
const punctuation = /[、,/.\-_·:;|~—]/g;
/** 2023年度营业收入 is a 营业收入 of some year. */
const year = /^((?:19|20)\d\d年(?:度|末|底)?)(.{2,})$/;
const bracket = /[([【]([^()[\]【】]*)[)\]】]/g;
/** What brackets say about how to fill the column in. It tells no column from another. */
const instruction =
  /^(?:单位)?:?(?:人|名|个|件|项|家|户|%|岁|年|是\/?或?否|有\/无|必填|选填|可选|下拉选择|单选|多选|18位|全称|填写全称|人民币)$/;

/** The unit that a bracket or a tail names: 万元, 单位:万元, 万元人民币. */
const unitIn = (text: string): MoneyUnit | undefined =>
  moneyUnits.find((unit) => text === unit || text === `单位:${unit}` || text === `${unit}人民币`);

/** A unit without brackets: 资产总额万元, 营业收入/元, 营业收入 单位：千元. A bare 元 may be the end of another word. */
const unitTail =
  /^(.{2,}?)(?:[/,:]?(?:单位:?)?(?=万元|亿元)|(?:[/,:]|单位:?)(?=百万元|千元|元))(百万元|万元|亿元|千元|元)$/;

/** Texts are asked about again and again: one head by every table, one word by every table that has it. */
const known = new Map<string, Head>();
const most = 8192;

/** Brings a head into the form in which heads are compared. */
export function norm(text: string): Head {
  let head = known.get(text);
  if (!head) {
    if (known.size >= most) known.clear();
    known.set(text, (head = headOf(text)));
  }
  return head;
}

function headOf(text: string): Head {
  const plain = text.normalize('NFKC').replace(space, '').replace(lead, '');
  let unit: MoneyUnit | undefined;
  let qualifier = '';
  let core = plain.replace(bracket, (_whole, inside: string) => {
    const named = unitIn(inside);
    if (named) unit = named;
    else if (!instruction.test(inside)) qualifier += inside;
    return '';
  });
  const [, named, tail] = unitTail.exec(core) ?? [];
  if (named !== undefined) {
    core = named;
    unit ??= unitIn(tail!);
  }
  const [, dated = '', rest = core] = year.exec(core) ?? [];
  qualifier += dated;
  core = rest.replace(punctuation, '');
  return { core, full: core + qualifier.replace(punctuation, ''), unit };
}
