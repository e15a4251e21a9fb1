import { field, table, type Row } from '../../../kernel/index.ts';

/** 专精特新证书名单: titles granted before, which run to their expiry. An office adds it where it has one. */
export const certificates = table({
  id: 'specialised-certificates',
  label: '专精特新证书名单',
  aliases: ['专精特新证书', '专精特新有效期名单', '专精特新已认定名单', '专精特新有效名单'],
  key: 'creditCode',
  title: 'name',
  optional: true,
  fields: {
    name: field('text', '企业名称', { names: 'any', aliases: ['单位名称', '公司名称', '企业全称'] }),
    creditCode: field('credit-code', '统一社会信用代码', { aliases: ['信用代码', '社会信用代码'] }),
    title: field('text', '称号', {
      aliases: ['认定称号', '证书名称', '认定类型', '认定类别'],
    }),
    grantedOn: field('day', '认定日期', { aliases: ['发证日期', '认定时间', '公告日期', '有效期起'] }),
    validTo: field('day', '有效期至', { aliases: ['有效期止', '证书到期日', '到期日期', '有效期截止日期'] }),
  },
  spans: [{ heads: ['有效期', '证书有效期', '有效期限', '有效期起止'], first: 'grantedOn', last: 'validTo' }],
  signs: ['validTo'],
  otherHeads: ['序号', '备注', '证书编号', '批次', '市州', '所属行业', '法定代表人', '联系人', '联系电话'],
});

export type Certificate = Row<typeof certificates>;
