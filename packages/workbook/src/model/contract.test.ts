import { chartsOf, linksOf, paintedMarks, printSetUpOf, workbookContract } from '../contract/index.ts';
import { Clerk } from './clerk.ts';
import { ModelWorkbook } from './workbook.ts';

workbookContract({
  name: 'the model',
  open(sheets, options = {}) {
    const model = new ModelWorkbook('样表.xlsx', options);
    for (const sheet of sheets) model.addSheet(sheet);
    return Promise.resolve({
      workbook: model,
      reopen: () => Promise.resolve(model),
      painted: () => Promise.resolve(paintedMarks(model)),
      printed: () => Promise.resolve(printSetUpOf(model)),
      links: () => Promise.resolve(linksOf(model)),
      charts: () => Promise.resolve(chartsOf(model)),
      played: { clerk: new Clerk(model), coAuthor: new Clerk(model, 'co-author') },
    });
  },
});
