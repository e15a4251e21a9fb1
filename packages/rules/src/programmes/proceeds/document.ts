import { citing } from '../../kernel/index.ts';

/** The department's reply of 2022, which quotes the share that the regulation on the technology market gives. */
export const documentNumber = '吉科发办〔2022〕110号';

export const reply2022 = citing(documentNumber);

/** The reply of 2023, which tells what the ten pilot units have come to. */
export const reply2023 = citing('吉科发人才〔2023〕92号');

/** The law, which is at hand in public copies alone. */
export const law = citing('《中华人民共和国促进科技成果转化法》');

/** The State Council's provisions on the law; one public copy tells the share. */
export const provisions = citing('《实施〈中华人民共和国促进科技成果转化法〉若干规定》');
