import { reading } from '../../../kernel/index.ts';
import { plan } from '../document.ts';

/** 二 counts 200 persons; 五（二） has the places divided while enterprises apply. */
export const quotaCounts = reading({
  id: 'quota-counts',
  label: '名额按什么计',
  cites: plan('五（二）', '企业申请，各地组织申报，各地名额由省科技厅确定；总数为每年200名左右。'),
  ways: [
    ['persons', '按人计，每名人选占一个名额'],
    ['enterprises', '按企业计，每户企业占一个名额'],
  ],
});

/** No document names a method. */
export const quotaMethod = reading({
  id: 'quota-method',
  label: '名额分配方法',
  cites: plan('五（二）', '各地名额由省科技厅确定，没有给出分配方法。'),
  ways: [
    ['largest-remainder', '最大余额法'],
    ['sainte-lague', '圣拉古法'],
    ['d-hondt', '洪德法'],
    ['adams', '亚当斯法'],
    ['huntington-hill', '亨廷顿—希尔法'],
  ],
});
