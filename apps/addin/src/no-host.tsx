import './no-host.css';

/** What stands in the way: the page was opened outside Excel, or in an Excel that is too old. */
export type Lack = 'excel' | 'version';

const texts = {
  excel: {
    title: '这个页面要在 Excel 里打开',
    text: '科审是 Excel 的加载项：在 Excel 的“科审”选项卡中点“打开面板”，即可对打开的工作簿做形式审查。',
    other: '没有 Excel，或使用 WPS（WPS 不支持 Office 加载项）时，请改用命令行：keshen check 文件名.xlsx',
    english:
      'Keshen is an add-in for Excel: press “Open pane” on its tab. Without Excel use the command line: keshen check FILE.xlsx',
  },
  version: {
    title: '这个 Excel 的版本过旧',
    text: '科审需要 Excel 2021、Microsoft 365 或网页版 Excel（ExcelApi 1.9 以上）。',
    other: '不能升级时，请改用命令行：keshen check 文件名.xlsx',
    english:
      'Keshen needs Excel 2021, Microsoft 365 or Excel on the web. If you cannot update, use the command line: keshen check FILE.xlsx',
  },
} as const;

/** Instead of an empty pane. */
export function NoHost({ lack }: { readonly lack: Lack }) {
  const { title, text, other, english } = texts[lack];
  return (
    <div className="no-host">
      <img src="./assets/icon-64.png" alt="" width="48" height="48" />
      <h1>{title}</h1>
      <p>{text}</p>
      <p>{other}</p>
      <p className="no-host-english" lang="en">
        {english}
      </p>
    </div>
  );
}
