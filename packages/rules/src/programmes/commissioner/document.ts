import { citing } from '../../kernel/index.ts';

/** 三年行动方案 for commissioners. The number is inferred, see policy.md. */
export const documentNumber = '吉科发人才〔2022〕245号';

export const plan = citing(documentNumber);

/** The plan leaves what is asked of persons to the year's notice. */
export const personConditions = plan('五（一）', '科技人才的申报条件由省科技厅每年发布的选派申报信息明确。');
