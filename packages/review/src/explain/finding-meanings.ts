import type { Meaning } from './meaning.ts';

/** What the shape of the case has to say, beyond rules and cells. */
export const findingMeanings: Readonly<Record<string, Meaning>> = {
  'column-missing': {
    label: '缺少栏目',
    severity: 'confirm',
    means: '表中没有找到某个应有的栏目；用到它的结论无法作出。',
    todo: '请申报单位补上这一列；列名写法特殊的，改为规定的列名，或用 --column 指定后重新检查。',
  },
  'column-uncertain': {
    label: '列的含义不能确定',
    severity: 'confirm',
    means: '某一列可能是所需的栏目，但把握不足，或有几列都像；没有读取。',
    todo: '请把列名改为规定的名称，或用 --column 指定后重新检查。',
  },
  'table-missing': {
    label: '缺少表格',
    severity: 'confirm',
    means: '没有收到专项需要的某张表；需要它的结论待核定，不作为不符合。没有结论等它时只是提示。',
    todo: '请一并提供这张表后重新检查。',
  },
  'policy-invalid': {
    label: '政策口径的取值无法采用',
    severity: 'confirm',
    means: '“政策口径”中一行的取值、单位或起止日期不成立，没有采用，仍按文件规定或视为未设。',
    todo: '请按提示更正后重新检查。',
  },
  'policy-conflict': {
    label: '各处设定的政策口径不一',
    severity: 'confirm',
    means: '同一批材料的几张“政策口径”对同一项目作了不同设定，都没有采用。',
    todo: '请统一后重新检查，或用 --set 指定。',
  },
  'policy-differs': {
    label: '设定的数与文件不同',
    severity: 'confirm',
    means: '“政策口径”设定的数与文件规定的不同；测算按设定的数进行。',
    todo: '请核对设定的依据；不应采用的，删去该行，或用 --published-parameters 只按文件规定检查。',
  },
  'policy-unknown': {
    label: '政策口径中有不认识的项目',
    severity: 'hint',
    means: '“政策口径”中一行的项目不是本专项的参数、口径或通知事项，没有采用。',
    todo: '请核对项目名称；keshen params 列出全部项目。',
  },
  'condition-unset': {
    label: '当年通知的条件尚未设定',
    severity: 'confirm',
    means: '文件没有规定、但当年通知可能规定的条件尚未设定，没有按它审查。',
    todo: '请在“政策口径”中填写数值，通知没有此条件的填“本年无此条件”。',
  },
  'table-repeated': {
    label: '与其他表重复',
    severity: 'hint',
    means: '一张表的各行都已在别的表中，没有重复审查。',
    todo: '不应相同的，请更正后重新检查。',
  },
  'table-overlap': {
    label: '与其他表部分重复',
    severity: 'confirm',
    means: '一张表有一部分行已在别的表中；这些行只审查一次，内容不一致的按所说的那一处审查。',
    todo: '请核对以哪一处为准，删去另一处后重新检查。',
  },
  'sheet-hidden': {
    label: '隐藏的工作表没有读取',
    severity: 'hint',
    means: '隐藏的工作表可能是往年的，也可能是漏看的，没有读取。',
    todo: '其中有申报内容的，请取消隐藏后重新检查。',
  },
  'rows-hidden': {
    label: '有行被隐藏',
    severity: 'hint',
    means: '表中有些行被隐藏或筛选掉了，在屏幕上看不到；它们已与其他行一样审查。',
    todo: '请取消隐藏或筛选，查看这些行；不是申报内容的，请删去后重新检查。',
  },
  'acceptance-lapsed': {
    label: '核实已失效',
    severity: 'confirm',
    means: '曾在核验明细上核实通过，此后所依据的单元格有改动，原来的核实不再有效。',
    todo: '请按改动后的内容重新核实，在核验明细上重新填写核实结果和理由。',
  },
  exception: {
    label: '集体研究',
    severity: 'hint',
    means: '“集体研究事项”中的一项改变了一行的结论；测算结论同时保留，推荐、资金安排和统计按研究结论。',
    todo: '请核对会议纪要和各项签批；取消的，删去该行后重新检查。',
  },
  'exception-incomplete': {
    label: '集体研究事项不完整',
    severity: 'confirm',
    means: '“集体研究事项”中的一行缺少会议纪要号、日期、决定人、经办人、复核人等内容，或研究结论写法不明，没有采用。',
    todo: '请按会议纪要补全后重新检查。',
  },
  'exception-unmatched': {
    label: '集体研究事项没有对应的行',
    severity: 'confirm',
    means: '“集体研究事项”中的一行在申报材料中找不到唯一对应的企业或人选，没有采用。',
    todo: '请核对类别、名称和代码或证件号后重新检查。',
  },
  'exception-lapsed': {
    label: '集体研究事项已失效',
    severity: 'confirm',
    means: '研究时的原结论与现在的审查结论不同，或研究结论与审查结论已经一致，没有采用。',
    todo: '请按现在的结论重新研究，或删去该行。',
  },
  'exception-conflict': {
    label: '集体研究结论不一',
    severity: 'confirm',
    means: '同一对象在“集体研究事项”中有几种结论，都没有采用。',
    todo: '请只保留一项后重新检查。',
  },
  'exception-one-sided': {
    label: '集体研究只涉及一方',
    severity: 'confirm',
    means: '集体研究逐项改变结论：企业经研究按符合处理，其人选仍按原结论，反之亦然；两方都符合才列入推荐和资金安排。',
    todo: '应一并支持的，请在“集体研究事项”中逐项列明；否则核实通过并注明理由。',
  },
  'parameter-unset': {
    label: '标准没有取值',
    severity: 'confirm',
    means: '判定日不在文件给出的期间内，或文件没有给出数值；与它有关的金额待核定，不按0计。',
    todo: '请核对判定日，或由主管部门核定标准。',
  },
  'reading-unconfirmed': {
    label: '政策口径未确认',
    severity: 'confirm',
    means: '政策原文有两种理解，现按字面审查；并说明若按另一种理解，多少项结论会变。',
    todo: '请主管部门明确后再定稿。',
  },
};
