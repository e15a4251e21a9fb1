import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Light or dark, as the host shows itself. High contrast is the browser's: it sets its own colours. */
export type Appearance = 'light' | 'dark';

/** The teal of our icon, from its darkest shade to its lightest. */
const teal: BrandVariants = {
  10: '#021614',
  20: '#07241f',
  30: '#0a342d',
  40: '#0b443b',
  50: '#0b5349',
  60: '#0a6155',
  70: '#096e61',
  80: '#0b7a6b',
  90: '#248c7b',
  100: '#3f9e8c',
  110: '#58ae9d',
  120: '#71beae',
  130: '#8bcebf',
  140: '#a6ddd1',
  150: '#c2ebe2',
  160: '#e0f7f2',
};

/** Latin from Segoe UI, Chinese from the font that the machine has. */
const fontFamilyBase = [
  '"Segoe UI"',
  '"Microsoft YaHei UI"',
  '"Microsoft YaHei"',
  '"PingFang SC"',
  '"Noto Sans CJK SC"',
  'sans-serif',
].join(', ');

const light: Theme = { ...createLightTheme(teal), fontFamilyBase };
/** On dark ground the brand's text needs a lighter shade than Fluent takes by default. */
const dark: Theme = {
  ...createDarkTheme(teal),
  fontFamilyBase,
  colorBrandForeground1: teal[120],
  colorBrandForeground2: teal[130],
};

export const themeOf = (appearance: Appearance): Theme => (appearance === 'dark' ? dark : light);
