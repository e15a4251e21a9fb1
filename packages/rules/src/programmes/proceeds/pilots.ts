import type { Maybe } from '../../kernel/index.ts';
import { reply2023 } from './document.ts';

export const pilotsCited = reply2023('二（一）2一是', '首批认定10家高校院所为赋权改革试点单位。');

/** The ten units that were chosen first to give their staff ownership of achievements, or their long use. */
export const pilots: readonly string[] = [
  '延边大学',
  '长春理工大学',
  '东北电力大学',
  '长春工业大学',
  '北华大学',
  '长春大学',
  '长春工程学院',
  '吉林省农业机械研究院',
  '吉林省生物研究所',
  '吉林省林业科学研究院',
];

/** The pilot unit that a name means; undefined for any other. */
export function pilotOf(name: Maybe<string>): Maybe<string> {
  const plain = name?.normalize('NFKC').replaceAll(/\s/g, '');
  return pilots.find((pilot) => pilot === plain);
}
