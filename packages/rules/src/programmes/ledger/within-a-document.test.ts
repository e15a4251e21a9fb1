import { describe, expect, it } from 'vitest';
import { alone, no, related, saidOf, type More } from './testing/golden.ts';
import type { Said } from './testing/register.ts';

const derived = ({ codes, messages }: Said): string => {
  expect(codes).toEqual(['ledger-relation-derives']);
  return messages[0]!;
};
const holds = ({ codes }: Said): void => expect(codes).toEqual([]);
const firms = 'R&D投入引导计划补助企业';
const money = 'R&D投入引导计划补助资金';
const allFirms = 'R&D投入引导计划累计补助企业';
const allMoney = 'R&D投入引导计划累计补助资金';
const average = (total: string, count: string, more?: readonly More[]) =>
  derived(related('平均', undefined, [total, count], more));
const named = (count: string, names: string, more?: readonly More[]) => related('名单计数', count, [], more, names);

describe('A: checks inside one document', () => {
  it('A01: 324户 and 706户 are 1030户次', () =>
    holds(related('分项加总', no(allFirms, '一是'), [no(firms, '2020'), no(firms, '2021')])));

  it('A02: 2978.4万元 and 7221.4万元 are 10199.8万元, which prints as 1.02亿元', () => {
    const both = [no(money, '2020'), no(money, '2021')];
    holds(related('分项加总', no(allMoney), both));
    holds(related('分项加总', 'sum', both, [['sum', '10199.8', '万元']]));
    expect(derived(related('分项加总', undefined, both))).toContain('合计应为10199.8万元');
  });

  it('A03: conflict of unit, 1030户次 and 1030户', () => {
    const both = [no(allFirms, '一是'), no(allFirms, '二是')];
    expect(related('同一指标', undefined, both).codes).toEqual(['ledger-label-conflict']);
    expect(saidOf(allFirms, '一是').codes).toContain('ledger-unit-conflict');
    expect(related('分项加总', no(allFirms, '二是'), [no(firms, '2020'), no(firms, '2021')]).codes).toEqual([
      'ledger-households',
    ]);
  });

  it('A04: money up by 142.46 %, enterprises by 117.90 %', () => {
    expect(derived(related('同比增长', undefined, [no(money, '2021'), no(money, '2020')]))).toContain('142.46%');
    expect(derived(related('同比增长', undefined, [no(firms, '2021'), no(firms, '2020')]))).toContain('117.9%');
  });

  it('A05: 9.19, 10.23 and 9.90万元 each', () => {
    expect(average(no(money, '2020'), no(firms, '2020'))).toContain('9.19万元');
    expect(average(no(money, '2021'), no(firms, '2021'))).toContain('10.23万元');
    expect(average('sum', no(allFirms, '一是'), [['sum', '10199.8', '万元']])).toContain('9.9万元');
  });

  it('A06: 219.4亿元 after 61.9 % were 135.5亿元, 135.44 to 135.59; 83.9亿元 more', () => {
    const [message] = saidOf('引导计划统计企业研发投入').messages;
    expect(message).toContain('上期应为135.52亿元左右');
    expect(message).toContain('在135.44亿元至135.59亿元');
    const before: More = ['before', '135.5', '亿元'];
    expect(derived(related('分项加总', no('引导计划统计企业研发投入'), ['before', '？'], [before]))).toContain(
      '83.9亿元',
    );
  });

  it('A07: 1804户 after 32.6 % were 1360, and no other', () =>
    expect(saidOf('科技型中小企业评价入库').messages.join()).toContain('上期应为1360户'));

  it('A08: 3112户 after 7.2 % were 2902 to 2904', () =>
    expect(saidOf('高新技术企业', '二是').messages.join()).toContain('上期应为2902至2904户'));

  it('A09: 3500户 from 3112户 wants 388 more, 12.47 %', () => {
    const { codes, messages } = alone({ unit: '户', value: '3112', target: '3500' });
    expect(codes).toContain('ledger-target-missed');
    expect(messages.join()).toContain('尚差388户，需再增长12.47%');
  });

  it('A10: 2.59亿元 at 25 % is 6475万元', () =>
    holds(
      related(
        '乘积',
        no('科技型中小企业加计扣除减免税额'),
        [no('科技型中小企业研发费用加计金额'), 'rate'],
        [['rate', '25', '%']],
      ),
    ));

  it('A11: 1049户 of 1000 is 104.9 %; 27.17万元 each', () => {
    expect(saidOf('科技小巨人企业认定').messages.join()).toContain('完成率应为104.9%');
    expect(average(no('科技小巨人企业R&D补助资金'), no('科技小巨人企业认定'))).toContain('27.17万元');
  });

  it('A12: 54.88 and 49.05万元 each; led and joined projects may overlap, so nobody adds them', () => {
    expect(average(no('企业牵头项目财政资金'), no('企业牵头承担省科技发展计划项目'))).toContain('54.88万元');
    expect(average(no('企业参加项目财政资金'), no('企业参加省科技发展计划项目'))).toContain('49.05万元');
    for (const one of ['企业牵头承担省科技发展计划项目', '企业牵头项目财政资金']) expect(saidOf(one).codes).toEqual([]);
  });

  it('A13: conflict of label, 483 and 23693万元 as joined and as 产学研 projects', () => {
    for (const [a, b] of [
      ['企业参加省科技发展计划项目', '产学研合作创新项目'],
      ['企业参加项目财政资金', '产学研合作创新项目财政资金'],
    ] as const)
      expect(related('同一指标', undefined, [no(a), no(b)]).codes).toEqual(['ledger-label-conflict']);
  });

  it('A14: 2490万元 are 2.8 times 889万元; 3379万元 together', () => {
    const message = derived(
      related('倍数', no('揭榜挂帅企业投入为财政资金的倍数'), [no('揭榜挂帅企业投入研发经费'), '？']),
    );
    expect(message).toContain('基数应为889.29万元左右');
    expect(
      derived(related('分项加总', undefined, [no('揭榜挂帅企业投入研发经费'), 'fiscal'], [['fiscal', '889', '万元']])),
    ).toContain('3379万元');
  });

  it('A15: four new and three continued special projects are seven, and so many are named', () => {
    expect(derived(related('分项加总', undefined, [no('新启动重大科技专项'), no('继续实施重大科技专项')]))).toContain(
      '7个',
    );
    holds(named(no('新启动重大科技专项'), '黑土地、梅花鹿、碳纤维、肉牛'));
    holds(named(no('继续实施重大科技专项'), '核心光电子、新能源高效利用、重大疾病防治'));
  });

  it('A16: 1205 of at least 1000 are 120.5 %', () =>
    expect(
      derived(related('目标进度', undefined, [no('双千工程省内落地转化成果'), no('双千工程科技成果转化目标')])),
    ).toContain('完成率应为120.5%'));

  it('A17: 7.6亿元 are 94.3 % of 8.06亿元', () =>
    expect(saidOf('高校院所科技成果本地转化合同金额').messages.join()).toContain('总体应为8.06亿元左右'));

  it('A18: ten pilot units are named', () => {
    const names =
      '延边大学、长春理工大学、东北电力大学、长春工业大学、北华大学、长春大学、长春工程学院、吉林省农业机械研究院、吉林省生物研究所、吉林省林业科学研究院';
    holds(named(no('赋权改革试点单位'), names));
    expect(named(no('赋权改革试点单位'), names.split('、').slice(1).join('、')).codes).toEqual([
      'ledger-relation-differs',
    ]);
  });

  it('A19: 102 results, 37.01万元 each', () =>
    expect(average(no('试点单位职务科技成果转化资金'), no('试点单位转化职务科技成果'))).toContain('37.01万元'));

  it('A20: over 98 % is above the floor of 70 %: over 3699.5万元 where 2642.5万元 were due; how much was shared is open', () => {
    expect(alone({ unit: '%', value: '98', word: '超', target: '不少于70' }).codes).not.toContain(
      'ledger-target-missed',
    );
    const funds = no('试点单位职务科技成果转化资金');
    expect(derived(related('乘积', undefined, [funds, no('收益分配给科研团队和人员的比例')]))).toContain(
      '超过3699.5万元',
    );
    expect(derived(related('乘积', undefined, [funds, 'floor'], [['floor', '70', '%']]))).toContain('2642.5万元');
  });

  it('A21: conflict, 42 and 41 of 45: only 41 is 91 %', () => {
    const { codes, messages } = saidOf('企业为主体的新型研发机构', '三是');
    expect(codes).toContain('ledger-told-twice');
    expect(messages.join()).toContain(
      '42家（吉科发人才〔2023〕92号 二（一）2三是）、41家（吉科发人才〔2023〕92号 三（一）7）',
    );
    expect(messages.join()).toContain('只有41家相符');
    expect(alone({ unit: '家', value: '41', whole: '45', share: '91' }).codes).toEqual([]);
    const wrong = alone({ unit: '家', value: '42', whole: '45', share: '91' });
    expect(wrong.codes).toEqual(['ledger-share-differs']);
    expect(wrong.messages[0]).toContain('应为93.33%，填91%');
  });

  it('A22: conflict, 167亿元 of banks and of one bank', () =>
    expect(saidOf('科技型企业贷款投放', '四是').codes).toContain('ledger-scope-conflict'));

  it('A23: two departments count 19 centres', () => {
    holds(related('同一指标', undefined, [no('国家企业技术中心', '一（二）'), no('国家企业技术中心', '二（二）')]));
    expect(saidOf('国家企业技术中心', '一（二）').codes).toEqual([]);
  });

  it('A24: 65995 after 2523 more were 63472; 15964 after 483 more were 15481', () => {
    expect(saidOf('入库科技成果', '2022年').messages.join()).toContain('期初应为63472项');
    expect(saidOf('入库企业需求', '2022年').messages.join()).toContain('期初应为15481项');
  });

  it('A25: 205.27万元 a contract', () =>
    expect(average(no('技术合同成交金额'), no('技术合同认定登记'))).toContain('205.27万元'));

  it('A26: 23.59万元 a deal, 2.55 items a deal', () => {
    expect(average(no('对接活动成交金额'), no('对接活动促成技术交易'))).toContain('23.59万元');
    expect(average(no('对接活动涉及专利及技术成果'), no('对接活动促成技术交易'))).toContain('2.55个');
  });

  it('A27: 106 after 22 more were 84', () =>
    expect(saidOf('技术转移示范机构', '2022年').messages.join()).toContain('期初应为84家'));

  it('A28: 1400余 after 270余 more were some 1130', () =>
    expect(saidOf('技术经纪人', '二（一）3').messages.join()).toContain('期初应为1121至1229人'));

  it('A29: over 7.26 times 3305万元; 1652.5万元 each', () => {
    expect(derived(related('倍数', undefined, [no('创投引导社会资本投入'), no('中央引导资金创投引导投资')]))).toContain(
      '超过7.26倍',
    );
    expect(average(no('中央引导资金创投引导投资'), no('创投引导支持企业'))).toContain('1652.5万元');
  });

  it('A30: open, read as an amount before each kind: 11.97, 60 and 24.84万元; as a total 2000多 does not line up; 187 together', () => {
    const kinds = ['青年成长科技项目', '杰出青年科技人才项目', '优秀青年科技人才项目'] as const;
    const spent = kinds.map((kind) => no(`${kind}投入`));
    expect(kinds.map((kind) => average(no(`${kind}投入`), no(kind)))).toEqual([
      expect.stringContaining('11.97万元'),
      expect.stringContaining('60万元'),
      expect.stringContaining('24.84万元'),
    ]);
    const total = no('中青年卓越人才（团队）项目投入');
    expect(average(total, no('中青年卓越人才（团队）项目'))).toContain('在22.99万元至34.48万元');
    expect(related('分项加总', total, spent).codes).toEqual(['ledger-relation-differs']);
    expect(
      derived(related('分项加总', undefined, [no('中青年卓越人才（团队）项目'), ...kinds.map((kind) => no(kind))])),
    ).toContain('187项');
  });

  it('A31: 240 after 63 more were 177', () =>
    expect(saidOf('省级研究生工作站').messages.join()).toContain('期初应为177个'));

  it('A32: of 51 stations 15 are branches, 36 are not', () =>
    expect(derived(related('分项加总', no('博士后科研工作站'), [no('博士后科研工作站分站'), '？']))).toContain('36个'));

  it('A33: ten of 10万元 and ten of 5万元 are 20 projects and 150万元', () => {
    const [best, first] = ['留学人员优秀项目', '留学人员启动项目'];
    holds(related('分项加总', no('留学人员择优资助项目'), [no(best), no(first)]));
    expect(derived(related('乘积', undefined, [no(best), no(`${best}资助额`)]))).toContain('100万元');
    expect(derived(related('乘积', undefined, [no(first), no(`${first}资助额`)]))).toContain('50万元');
    holds(
      related(
        '分项加总',
        'all',
        ['best', 'first'],
        [
          ['best', '100', '万元'],
          ['first', '50', '万元'],
          ['all', '150', '万元'],
        ],
      ),
    );
  });

  it('A34: rule, 1:1: the province gives as much as the state', () => {
    const more: readonly More[] = [
      ['state', '50', '万元'],
      ['province', '50', '万元'],
      ['less', '48', '万元'],
      ['once', '1.00', '倍'],
    ];
    holds(related('倍数', 'once', ['province', 'state'], more));
    expect(related('倍数', 'once', ['less', 'state'], more).codes).toEqual(['ledger-relation-differs']);
  });

  it('A35: 170余 of 345 are at least 49.28 %', () =>
    expect(derived(related('占比', undefined, [no('海外学人创业园留学博士'), no('海外学人创业园留学人员')]))).toContain(
      '在49.28%至52.17%',
    ));

  it('A36: 252 firms, 317.46万元 each', () =>
    expect(average(no('海外学人创业园企业注册资金'), no('海外学人创业园创办企业'))).toContain('317.46万元'));

  it('A37: eight platforms are named', () =>
    holds(
      named(
        no('海创服务平台'),
        '创业导师服务、知识产权服务，培训交流服务、项目申报服务、法务咨询服务、企业宣推服务、人才服务、投融资服务',
      ),
    ));

  it('A38: 28.02 firms an incubator; about 7.52 % of them rewarded', () => {
    expect(average(no('省级以上孵化器在孵企业'), no('省级以上科技企业孵化器'))).toContain('28.02户');
    expect(derived(related('占比', undefined, [no('孵化器后补助支持户数'), no('省级以上科技企业孵化器')]))).toContain(
      '约7.52%',
    );
  });

  it('A39: 18.75 researchers a unit', () =>
    expect(average(no('一汽重大科技专项揭榜科研人员'), no('一汽重大科技专项揭榜创新主体'))).toContain('18.75名'));

  it('A40: 2.75 schemes a firm', () =>
    expect(average(no('高校推荐技术研发方案'), no('提出难点问题企业'))).toContain('2.75条'));

  it('A41: 6, 4, 77, 24 and 7 members are 118', () => {
    const kinds = ['高校', '科研院所', '科技型企业', '科技和金融服务机构', '科技企业孵化器'];
    const parts = kinds.map((kind) => no(`共同体会员中的${kind}`));
    holds(related('分项加总', no('科技成果转移转化共同体会员'), parts));
    expect(related('分项加总', no('科技成果转移转化共同体会员'), parts.slice(1)).codes).toEqual([
      'ledger-relation-differs',
    ]);
  });

  it('A42: 223.53万元 a project, 1958.82万元 a firm', () => {
    expect(average(no('共同体产学研合作项目金额'), no('共同体产学研合作项目'))).toContain('223.53万元');
    expect(average(no('共同体投资金额'), no('共同体投资企业'))).toContain('1958.82万元');
  });

  it('A43: eight departments are named, what stands in brackets not counted; with the ninth nine', () => {
    const eight =
      '省发改委、省教育厅、省工信厅、省财政厅、省人社厅、省商务厅、省市场监督管理厅（省知识产权局）、省国资委';
    holds(named(no('赋权试点方案会同部门'), eight));
    holds(named(no('赋权试点方案印发部门'), `省科技厅、${eight}`));
  });

  it('A44: near a third of 100 are at most 33', () => {
    const of = (count: string): readonly More[] => [['count', count, '家']];
    const share = no('高校院所设立技术转移示范机构占比');
    const all = no('技术转移示范机构', '2022年7月');
    holds(related('占比', share, ['count', all], of('33')));
    expect(related('占比', share, ['count', all], of('34')).codes).toEqual(['ledger-relation-differs']);
  });

  it('A45: five abilities are named', () =>
    holds(named(no('科技创新生态优化五大能力'), '政策留人、减负留人、评价留人、团队留人、平台留人')));

  it('A46: 200左右 a year are about 600 in three; 0.83 problems each', () => {
    const yearly = no('科创专员（科创副总）选派', '245号');
    expect(derived(related('乘积', undefined, [yearly, 'years'], [['years', '3', '年']]))).toContain('约600名');
    expect(average(no('科创专员解决技术难题目标'), 'all', [['all', '600', '名']])).toContain('约0.83个');
  });

  it('A47: 10万元 each, 2000万元 a cohort of 200, 6000万元 for three', () => {
    const [yearly, years] = [no('科创专员入驻企业补助经费'), no('科创专员入驻企业补助年限')];
    expect(derived(related('乘积', undefined, [yearly, years]))).toContain('10万元');
    const more: readonly More[] = [
      ['all', '200', '名'],
      ['cohorts', '3', '批'],
    ];
    expect(derived(related('乘积', undefined, [yearly, 'all'], more))).toContain('1000万元');
    expect(derived(related('乘积', undefined, [yearly, years, 'all'], more))).toContain('2000万元');
    expect(derived(related('乘积', undefined, [yearly, years, 'all', 'cohorts'], more))).toContain('6000万元');
  });

  it('A48: 1000, 2000, 2000 and 1000万元 a year are 6000', () =>
    holds(
      related(
        '分项加总',
        'all',
        ['2023', '2024', '2025', '2026'],
        [
          ['2023', '1000', '万元'],
          ['2024', '2000', '万元'],
          ['2025', '2000', '万元'],
          ['2026', '1000', '万元'],
          ['all', '6000', '万元'],
        ],
      ),
    ));

  it('A49: eight fields are named', () =>
    holds(
      named(
        no('科创专员重点支持产业领域'),
        '新能源、新装备、新材料、新农业、新一代信息技术、节能环保、生物医药、数字经济',
      ),
    ));

  it('A51: three months a year for two years are six months or more', () =>
    expect(derived(related('乘积', undefined, [no('科技副总累计服务时间'), no('科技副总聘期')]))).toContain(
      '不少于6月',
    ));

  it('A52: open, 300左右 by 2027 over three years would be about 100 a year', () =>
    expect(average(no('科技副总遴选目标'), 'years', [['years', '3', '年']])).toContain('约100名'));
});
