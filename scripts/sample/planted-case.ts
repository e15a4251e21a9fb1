import { serialOf } from '../../packages/rules/src/index.ts';
import { creditCode, residentId, wrongCheck } from './identity.ts';
import { plant, type SampleRow } from './planted.ts';

// What is wrong in the large case, one row each: every fault of a cell, and every rule that one enterprise or person,
// or two together, can break.

/** What is changed of a row, and the issues of its cells by field. */
type Fault = (row: SampleRow, others: readonly SampleRow[]) => SampleRow;

const cells =
  (own: SampleRow['cells'], issues?: SampleRow['issues']): Fault =>
  (row) =>
    plant(row, own, issues ? { issues } : {});

/** The same application a second time, with another text in a field that no rule reads. */
const again =
  (of: number, own: SampleRow['cells']): Fault =>
  (_row, others) => ({ cells: { ...others[of]!.cells, ...own } });

const enterpriseFaults: Readonly<Record<number, Fault>> = {
  12: cells({ staff: '约300' }, { staff: 'not-a-number' }),
  13: cells({ foundedByInstitution: '部分' }, { foundedByInstitution: 'not-an-option' }),
  14: cells({ creditCode: 912_203_220_000_000_000 }, { creditCode: 'digits-lost' }),
  15: cells({ creditCode: creditCode('220502', 850).slice(0, 17) }, { creditCode: 'credit-code-length' }),
  16: cells({ creditCode: creditCode('220702', 851).replace('XX', 'XI') }, { creditCode: 'credit-code-alphabet' }),
  17: cells({ creditCode: wrongCheck(creditCode('222401', 852)) }, { creditCode: 'credit-code-check' }),
  18: cells({ creditCode: '91220104M0000XUF46' }, { creditCode: 'credit-code-check' }),
  24: cells({ assets: { error: '#REF!' } }, { assets: 'formula-error' }),
  25: cells({ revenue: 7_250_000 }, { revenue: 'unit-suspect' }),
  26: cells({ phone: '详见附件' }, { phone: 'required-blank' }),
  27: cells({ creditCode: creditCode('220502', 853, '52') }),
  28: cells({ name: '宁江示例29号有限公司松原分公司' }),
  29: cells({ sector: '文化旅游' }),
  30: cells({ creditCode: creditCode('220211', 854) }),
  36: cells({ creditCode: creditCode('210102', 855) }),
  47: again(41, { need: '同一企业再次申报的需求' }),
};

const candidateFaults: Readonly<Record<number, Fault>> = {
  6: cells({ name: '孙示例、马示例' }, { name: 'two-persons' }),
  9: cells({ residentId: residentId('1980-05-05', 936).slice(0, 17) }, { residentId: 'resident-id-length' }),
  12: cells({ residentId: '220104198013050010' }, { residentId: 'resident-id-date' }),
  18: cells({ residentId: wrongCheck(residentId('1980-06-06', 938)) }, { residentId: 'resident-id-check' }),
  24: cells({ residentId: 220_104_198_007_070_000 }, { residentId: 'digits-lost' }),
  30: cells({ termEnd: '2026年2月30日' }, { termEnd: 'not-a-date' }),
  33: cells({ hostCode: null }, { hostCode: 'required-blank' }),
  36: cells({ idType: '护照', residentId: 'EA0000001' }),
  42: cells({ termStart: serialOf('2022-03-01', false) }),
  45: again(66, { speciality: '另一方向' }),
  60: (row, others) => {
    const { name, residentId: number } = others[54]!.cells;
    return plant(row, { name: name!, residentId: number! }, {});
  },
};

const planted = (rows: readonly SampleRow[], faults: Readonly<Record<number, Fault>>): readonly SampleRow[] =>
  rows.map((row, i) => faults[i]?.(row, rows) ?? row);

export const withEnterpriseFaults = (rows: readonly SampleRow[]) => planted(rows, enterpriseFaults);
export const withCandidateFaults = (rows: readonly SampleRow[]) => planted(rows, candidateFaults);
