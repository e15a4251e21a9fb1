import { byEdition } from './by-edition.ts';

// Full marks of the former rule. Nobody waits for them: they only show where points were written down wrongly.

const of = 'applicants';
const optional = true;

export const fullFocus = byEdition({
  id: 'specialised-full-focus',
  label: '专业化指标满分',
  unit: '分值',
  of,
  optional,
  former: [25, '专业化指标满分25分，分项只见于一份转载。'],
});

export const fullFineness = byEdition({
  id: 'specialised-full-fineness',
  label: '精细化指标满分',
  unit: '分值',
  of,
  optional,
  former: [25, '精细化指标满分25分，分项只见于一份转载。'],
});

export const fullFeature = byEdition({
  id: 'specialised-full-feature',
  label: '特色化指标满分',
  unit: '分值',
  of,
  optional,
  former: [15, '特色化指标满分15分，分项只见于一份转载。'],
});

export const fullInnovation = byEdition({
  id: 'specialised-full-innovation',
  label: '创新能力指标满分',
  unit: '分值',
  of,
  optional,
  former: [35, '创新能力指标满分35分，由100分减去其余三项得出，未经核对。'],
});
