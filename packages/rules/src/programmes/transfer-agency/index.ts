import { programme } from '../../kernel/index.ts';
import { discredited } from '../lists/discredited.ts';
import { transferAgencySupport, transferResearcherSupport } from './amounts.ts';
import { transferMoreThanKnown, transferVolumeUnusual } from './checks.ts';
import { documentNumber } from './document.ts';
import {
  agencyRate,
  assessedYear,
  knownAgencies,
  knownNational,
  knownVolume,
  leastVolume,
  mostPerAgency,
  mostPerResearcher,
  researcherRate,
} from './parameters.ts';
import { volumeCounted } from './readings.ts';
import { transferContractClaimed } from './rules/transfer-contract-claimed.ts';
import { transferContractKind } from './rules/transfer-contract-kind.ts';
import { transferContractNoAgency } from './rules/transfer-contract-no-agency.ts';
import { transferContractOtherYear } from './rules/transfer-contract-other-year.ts';
import { transferContractOwn } from './rules/transfer-contract-own.ts';
import { transferContractRepeated } from './rules/transfer-contract-repeated.ts';
import { transferDiscredited } from './rules/transfer-discredited.ts';
import { transferListedTwice } from './rules/transfer-listed-twice.ts';
import { transferNoContracts } from './rules/transfer-no-contracts.ts';
import { transferNotPassed } from './rules/transfer-not-passed.ts';
import { transferNotRecognised } from './rules/transfer-not-recognised.ts';
import { transferOutsideJilin } from './rules/transfer-outside-jilin.ts';
import { transferResearcherContractMissing } from './rules/transfer-researcher-contract-missing.ts';
import { transferResearcherContractRefused } from './rules/transfer-researcher-contract-refused.ts';
import { transferResearcherListedTwice } from './rules/transfer-researcher-listed-twice.ts';
import { transferResearcherOverContract } from './rules/transfer-researcher-over-contract.ts';
import { transferTechnologyOverTotal } from './rules/transfer-technology-over-total.ts';
import { transferVolumeDiffers } from './rules/transfer-volume-differs.ts';
import { transferVolumeTooLow } from './rules/transfer-volume-too-low.ts';
import { agencies } from './tables/agencies.ts';
import { contracts } from './tables/contracts.ts';
import { researchers } from './tables/researchers.ts';

export { agencies as transferAgencies, type Agency as TransferAgency } from './tables/agencies.ts';
export { contracts as transferContracts, type Contract as TransferContract } from './tables/contracts.ts';
export { researchers as transferResearchers, type Researcher as TransferResearcher } from './tables/researchers.ts';

/** 技术转移示范机构补助 and 科研人员技术交易补助: registered contracts, each counted once, are what both are paid for. */
export const transferAgency = programme({
  id: 'transfer-agency',
  title: '技术转移机构补助',
  document: documentNumber,
  tables: [agencies, contracts, researchers, discredited],
  rules: [
    transferNotRecognised,
    transferNotPassed,
    transferVolumeTooLow,
    transferNoContracts,
    transferVolumeDiffers,
    transferOutsideJilin,
    transferDiscredited,
    transferListedTwice,
    transferContractKind,
    transferContractOtherYear,
    transferContractClaimed,
    transferContractRepeated,
    transferTechnologyOverTotal,
    transferContractNoAgency,
    transferContractOwn,
    transferResearcherContractMissing,
    transferResearcherContractRefused,
    transferResearcherOverContract,
    transferResearcherListedTwice,
  ],
  amounts: [transferAgencySupport, transferResearcherSupport],
  checks: [transferMoreThanKnown, transferVolumeUnusual],
  parameters: [
    assessedYear,
    leastVolume,
    agencyRate,
    mostPerAgency,
    researcherRate,
    mostPerResearcher,
    knownAgencies,
    knownNational,
    knownVolume,
  ],
  readings: [volumeCounted],
});
