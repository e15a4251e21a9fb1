/** Heads of public forms and lists, in their order, with what each means to our tables. */
export interface PublicHeads {
  readonly name: string;
  readonly heads: readonly string[];
  /** The table that such a list is; undefined where it is none of ours. */
  readonly table?: string;
  /** The fields of that table, by head. */
  readonly means?: Readonly<Record<string, string>>;
}

export const publicHeads: readonly PublicHeads[] = [
  {
    name: '高新技术企业认定申请书：企业注册登记表',
    heads:
      '企业名称 注册时间 注册类型 外资来源地 注册资金 所属行业 企业规模 行政区域 组织机构代码/统一社会信用代码 税务登记号/统一社会信用代码 企业所得税主管税务机关 企业所得税征收方式 通信地址 邮政编码 企业法定代表人姓名 企业法定代表人手机 联系人姓名 联系人手机 企业是否上市 上市时间 股票代码 上市类型 是否属于国家级高新区内企业 高新区名称'.split(
        ' ',
      ),
  },
  {
    name: '高新技术企业认定申请书：知识产权汇总表',
    heads: ['序号', '授权项目名称', '类别', '授权日期', '授权号', '获得方式', '所属项目编号'],
  },
  {
    name: '高新技术企业认定申请书：高新技术产品（服务）表',
    heads: [
      '产品（服务）名称',
      '技术领域',
      '技术来源',
      '上年度销售收入（万元）',
      '关键技术及主要技术指标',
      '与同类产品（服务）的竞争优势',
    ],
  },
  {
    name: '科技型中小企业评价信息表',
    heads: ['系统填报号', '企业名称', '统一社会信用代码', '企业注册地区', '企业注册类型', '企业所属行业', '填写日期'],
    table: 'enterprises',
    means: { 企业名称: 'name', 统一社会信用代码: 'creditCode', 企业注册地区: 'city', 企业所属行业: 'industry' },
  },
  {
    name: '科技企业信息系统：企业、财务、人员',
    heads:
      '企业名称 统一社会信用代码 企业成立日期 企业类别 注册地址 注册资本（万元） 登记机关 企业所在地 认定情况 行业类型 主要产品 是否上市或挂牌 法人姓名 证件类型 证件号码 法人固定电话 法人手机 法人邮箱 联系人姓名 联系人手机 联系人邮箱 营业收入 主营业务收入 营业成本 税金总计 利润总额 资产总计 固定资产合计 负债总计 研究开发费用 职工总数 科技人员 在职人员 博士 硕士 高级职称'.split(
        ' ',
      ),
    table: 'enterprises',
    means: {
      企业名称: 'name',
      统一社会信用代码: 'creditCode',
      企业所在地: 'city',
      行业类型: 'industry',
      联系人姓名: 'contact',
      联系人手机: 'phone',
      营业收入: 'revenue',
      资产总计: 'assets',
      职工总数: 'staff',
    },
  },
  {
    name: '科技企业信息系统：近三年知识产权',
    heads: [
      '发明专利',
      '实用新型专利',
      '外观设计专利',
      '软件著作权',
      '国家新药',
      '植物新品种',
      '集成电路布图设计专有权',
    ],
  },
  {
    name: '统计局企业用户表导入模版',
    heads: [
      '用户名',
      '真实姓名',
      '手机号',
      '电子邮件',
      '电话',
      '统计从业资格证号',
      '分机号',
      '单位详细名称',
      '统一社会信用代码',
      '区划代码',
      '行业代码',
    ],
  },
  { name: '审核规则表', heads: ['规则代码', '显示规则表达式', '显示错误信息', '管理机构', '规则状态', '说明'] },
  {
    name: '工商登记',
    heads: [
      '企业名称',
      '统一社会信用代码',
      '注册日期',
      '企业类型',
      '法人代表',
      '注册资金',
      '经营范围',
      '所在省份',
      '地区',
      '注册地址',
    ],
    table: 'enterprises',
    means: { 企业名称: 'name', 统一社会信用代码: 'creditCode', 地区: 'city' },
  },
  { name: '教育部高校名单', heads: ['序号', '学校名称', '学校标识码', '主管部门', '所在地', '办学层次', '备注'] },
  { name: '国民经济行业分类', heads: ['门类', '大类', '中类', '小类', '类别名称', '说明'] },
  {
    name: '企业科技副总需求汇总表',
    heads:
      '序号 企业名称 统一社会信用代码 注册地 区县 是否独立法人 企业资质 是否完成两清零 需求内容 联系人 联系电话'.split(
        ' ',
      ),
    table: 'deputy-hosts',
    means: {
      企业名称: 'name',
      统一社会信用代码: 'creditCode',
      注册地: 'registered',
      区县: 'district',
      是否独立法人: 'legalPerson',
      企业资质: 'titles',
      是否完成两清零: 'cleared',
      需求内容: 'need',
      联系人: 'contact',
      联系电话: 'phone',
    },
  },
  {
    name: '科技副总人选推荐汇总表',
    heads:
      '序号 姓名 身份证号 学位 职称 派出单位 派驻企业 企业统一社会信用代码 技术经理人证书 是否首聘 单位是否同意'.split(
        ' ',
      ),
    table: 'deputy-candidates',
    means: {
      姓名: 'name',
      身份证号: 'residentId',
      学位: 'degree',
      职称: 'title',
      派出单位: 'sendingUnit',
      派驻企业: 'hostName',
      企业统一社会信用代码: 'hostCode',
      技术经理人证书: 'certificate',
      是否首聘: 'firstHire',
      单位是否同意: 'consent',
    },
  },
  {
    name: '破茧成蝶企业申报汇总表',
    heads:
      '序号 企业名称 统一社会信用代码 项目名称 职工总数 科技人员 自主创新成果 成果转化 营业收入 研发投入 关键核心技术 孵化器 联系人'.split(
        ' ',
      ),
    table: 'cocoon-projects',
    means: {
      企业名称: 'name',
      统一社会信用代码: 'creditCode',
      项目名称: 'project',
      职工总数: 'staff',
      科技人员: 'technicalStaff',
      自主创新成果: 'achievements',
      成果转化: 'conversions',
      营业收入: 'revenue',
      研发投入: 'rd',
      关键核心技术: 'coreTechnology',
      孵化器: 'incubator',
      联系人: 'contact',
    },
  },
  {
    name: '科技型中小企业评价汇总表',
    heads:
      '序号 企业名称 统一社会信用代码 企业注册地区 是否居民企业 职工总数 科技人员 销售收入 成本费用总额 资产总额 研发费用总额 一类知识产权 二类知识产权 高新技术企业 自评得分'.split(
        ' ',
      ),
    table: 'sme-enterprises',
    means: {
      企业名称: 'name',
      统一社会信用代码: 'creditCode',
      企业注册地区: 'city',
      是否居民企业: 'resident',
      职工总数: 'staff',
      科技人员: 'technicalStaff',
      销售收入: 'revenue',
      成本费用总额: 'costs',
      资产总额: 'assets',
      研发费用总额: 'rd',
      一类知识产权: 'classOne',
      二类知识产权: 'classTwo',
      高新技术企业: 'highTech',
    },
  },
  { name: '高新技术企业优惠情况及明细表', heads: ['高新技术企业证书编号', '高新技术企业证书取得时间'] },
];

const values: Readonly<Record<string, string | number>> = {
  企业名称: '长春示例有限公司',
  统一社会信用代码: '91220101MA0XX0015U',
  '组织机构代码/统一社会信用代码': '91220101MA0XX0015U',
  '税务登记号/统一社会信用代码': '91220101MA0XX0015U',
  企业注册地区: '长春市',
  企业所在地: '长春市',
  地区: '长春',
  所在地: '长春市',
  行业类型: '医药制造业',
  企业所属行业: '医药制造业',
  所属行业: '医药制造业',
  行业代码: '3911',
  区划代码: '220104',
  证件号码: '220104197001010010',
  证件类型: '居民身份证',
  营业收入: 5331.7,
  主营业务收入: 5000,
  资产总计: 8000,
  固定资产合计: 3000,
  职工总数: 320,
  科技人员: 40,
  注册地址: '示例路1号',
};

/** A made-up row under such heads. */
export const publicRow = ({ heads }: PublicHeads): readonly (string | number)[] =>
  heads.map((head) => values[head] ?? `${head}甲`);
