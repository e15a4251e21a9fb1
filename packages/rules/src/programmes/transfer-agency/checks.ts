import { batchCheck, sayMoney, sumFen } from '../../kernel/index.ts';
import { knownAgencies, knownNational, knownVolume } from './parameters.ts';
import { agencies, type Agency } from './tables/agencies.ts';
import { contracts } from './tables/contracts.ts';

/** More than the replies count in the whole province. */
export const transferMoreThanKnown = batchCheck(agencies, {
  code: 'transfer-more-than-known',
  label: '示范机构多于全省总数',
  cites: knownAgencies.cites,
  says: (rows, _earned, ask) => {
    const said = [
      compared('技术转移示范机构', distinct(rows, isRecognised), ask.value(knownAgencies)),
      compared(
        '国家级示范机构',
        distinct(rows, ({ level }) => level === '国家级'),
        ask.value(knownNational),
      ),
    ].filter((part) => part !== undefined);
    return said.length === 0 ? undefined : `${said.join('；')}；请核实级别、重复，或名单是否已更新。`;
  },
});

const isRecognised = ({ level }: Agency): boolean => level === '国家级' || level === '省级';

const distinct = (rows: readonly Agency[], counts: (row: Agency) => boolean): number =>
  new Set(rows.filter(counts).map(({ creditCode }, i) => creditCode ?? String(i))).size;

const compared = (what: string, found: number, known: number | undefined): string | undefined =>
  known === undefined || found <= known ? undefined : `${what}${found}家，多于答复所列的${known}家`;

/** A sheet in the wrong unit shows here first. */
export const transferVolumeUnusual = batchCheck(contracts, {
  code: 'transfer-volume-unusual',
  label: '合同成交额多于全省全年总额',
  cites: knownVolume.cites,
  says: (rows, _earned, ask) => {
    const known = ask.value(knownVolume);
    const sums = new Map(rows.map(({ number, total }, i) => [number ?? String(i), total ?? 0]));
    const together = sumFen(sums.values());
    return known === undefined || together <= known
      ? undefined
      : `合同成交额合计${sayMoney(together)}，多于2023年答复所列全省全年的${sayMoney(known)}；请核实金额单位和重复。`;
  },
});
