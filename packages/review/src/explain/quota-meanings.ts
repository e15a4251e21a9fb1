import type { Meaning } from './meaning.ts';

/** What the account of places has to say. */
export const quotaMeanings: Readonly<Record<string, Meaning>> = {
  'quota-basis-open': {
    label: '测算基数未定',
    severity: 'confirm',
    means: '文件没有规定按什么分配名额；有几种基数可用，或一种也没有，没有测算名额。还没有测算基数表时只是提示。',
    todo: '请在“政策口径”的“名额测算基数”一行写明采用哪一种，或用 keshen quotas --weights 指定。',
  },
  'quota-weight-missing': {
    label: '缺少测算基数',
    severity: 'confirm',
    means: '有的推荐单位没有所用指标的数，或有两个不同的数；缺少的数不按0计，没有测算名额。',
    todo: '请在测算基数表中补齐或更正后重新测算。',
  },
  'quota-basis-differs': {
    label: '基数与测算基数表不同',
    severity: 'confirm',
    means: '名额分配表的基数与测算基数表中同一单位的数不同；按测算基数表测算。',
    todo: '请核对两处的数，更正后重新测算。',
  },
  'quota-method-unset': {
    label: '名额分配方法未定',
    severity: 'confirm',
    means: '文件没有规定名额分配方法，按最大余额法测算，并说明按其他方法多少个单位的名额会变；都不变时只是提示。',
    todo: '请主管部门在“政策口径”的“名额分配方法”一行明确。',
  },
  'quota-clash': {
    label: '保底、封顶与名额不能同时满足',
    severity: 'confirm',
    means: '保底名额合计多于名额总数、封顶名额合计少于名额总数，或保底高于封顶；没有测算名额。',
    todo: '请按所说的最小改动调整保底、封顶或名额总数。',
  },
  'quota-tie': {
    label: '名额并列',
    severity: 'confirm',
    means: '几个单位应得的份额相同，余下的名额不够各得一个；不由表中的先后或名称决定。',
    todo: '请抽签或开会确定，把候选单位、方式、日期、主持人和结果写入“抽签与会议记录”后重新测算。',
  },
  'draw-unfit': {
    label: '抽签或会议记录没有采用',
    severity: 'confirm',
    means: '记录不完整，结果与候选单位或名额数不符，或候选单位已不是现在并列的单位；没有采用。现在没有并列时只是提示。',
    todo: '请按提示补齐或更正；基数或名额已变的，重新抽签或开会确定。',
  },
  'quota-differs': {
    label: '下达数与测算数不同',
    severity: 'confirm',
    means: '名额分配表下达的名额与按所选基数和方法测算的不同；注明了理由或文号的只是提示。',
    todo: '请核对；另行确定的，在“理由或文号”一栏注明。',
  },
  'quota-sum-differs': {
    label: '名额合计不符',
    severity: 'confirm',
    means: '各单位下达数合计与名额总数之差超出“左右”的幅度，或调剂数合计不为0。',
    todo: '请核对各单位的数；“左右”的幅度在“政策口径”中设定，交回和递补记入“名额调剂记录”。',
  },
  'quota-below-floor': {
    label: '少于保底名额',
    severity: 'confirm',
    means: '单位的名额少于表中写明的保底名额。',
    todo: '请更正名额或保底名额。',
  },
  'quota-above-cap': {
    label: '多于封顶名额',
    severity: 'confirm',
    means: '单位的名额多于表中写明的封顶名额。',
    todo: '请更正名额或封顶名额。',
  },
  'quota-approved-differs': {
    label: '核定数不等于下达数加调剂',
    severity: 'confirm',
    means: '名额分配表中的核定数与下达数加调剂不等；按下达数加调剂计算结余。',
    todo: '请核对三个数。',
  },
  'quota-unreadable': {
    label: '名额不是整数',
    severity: 'confirm',
    means: '名额、保底、封顶、核定数或调剂不是整数，没有采用。',
    todo: '请改为整数。',
  },
  'quota-unit-twice': {
    label: '推荐单位在名额分配表中重复',
    severity: 'confirm',
    means: '同一推荐单位有几行；数字不同的栏目不知以哪一行为准，没有采用。',
    todo: '请只保留一行。',
  },
  'move-unfit': {
    label: '名额调剂记录不成立',
    severity: 'confirm',
    means: '记录不完整，调出、调入单位与类型不符，单位没有名额，或调出、递补的名额超过所有。',
    todo: '请按提示更正。',
  },
  'priority-unset': {
    label: '没有写明优先次序',
    severity: 'hint',
    means: '有单位超出名额，而没有写明谁优先；名单未排序，也不按表中的先后排序。',
    todo: '需要排序的，在“政策口径”的“超名额优先次序”一行写明，例如 首次入选、博士、重点支持产业。',
  },
  'priority-unknown': {
    label: '优先次序无法采用',
    severity: 'confirm',
    means: '写明的优先次序中有不认识的条件，或按企业计名额时用了人选的条件；没有排序。',
    todo: '可用的有：首次入选、博士、正高级职称、副高级以上职称、重点支持产业、企业规模、营业收入。',
  },
};
