import './no-host.css';

/** What stands in the way: the page was opened outside Excel, or in an Excel that is too old. */
export type Lack = 'excel' | 'version';

const texts = {
  zh: {
    excel: {
      title: '这个页面要在 Excel 里打开',
      text: '科审是 Excel 的加载项：在 Excel 的“科审”选项卡中点“打开面板”，即可对打开的工作簿做形式审查。',
      other: '没有 Excel，或使用 WPS（WPS 不支持 Office 加载项）时，请改用命令行：keshen check 文件名.xlsx',
    },
    version: {
      title: '这个 Excel 的版本过旧',
      text: '科审需要 Excel 2021、Microsoft 365 或网页版 Excel（ExcelApi 1.9 以上）。',
      other: '不能升级时，请改用命令行：keshen check 文件名.xlsx',
    },
  },
  en: {
    excel: {
      title: 'This page belongs inside Excel',
      text: 'Keshen is an add-in: press “Open pane” on the Keshen tab of Excel to check the open workbook.',
      other:
        'Without Excel, or in WPS, which does not load Office add-ins, use the command line: keshen check FILE.xlsx',
    },
    version: {
      title: 'This Excel is too old',
      text: 'Keshen needs Excel 2021, Microsoft 365 or Excel on the web (ExcelApi 1.9 or later).',
      other: 'If you cannot update, use the command line: keshen check FILE.xlsx',
    },
  },
} as const;

/** Instead of an empty pane. */
export function NoHost({ lack }: { readonly lack: Lack }) {
  const language = navigator.language.toLowerCase().startsWith('zh') || navigator.language === '' ? 'zh' : 'en';
  const { title, text, other } = texts[language][lack];
  return (
    <div className="no-host" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <img src="./assets/icon-64.png" alt="" width="48" height="48" />
      <h1>{title}</h1>
      <p>{text}</p>
      <p className="no-host-other">{other}</p>
    </div>
  );
}
