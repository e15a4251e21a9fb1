type Parts = ReadonlyMap<string, Uint8Array>;

/** The workbook to which formulas such as [1]决算!B2 refer. Nobody has it. */
const linked = '2023年度决算.xlsx';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Says which workbook [1] is, where a formula asks for it: ExcelJS writes the formula and not the link. */
export function withLinkedBook(parts: Parts): Parts {
  const isLinked = [...parts].some(([name, bytes]) => /worksheets\//.test(name) && /<f>[^<]*\[1\]/.test(textOf(bytes)));
  if (!isLinked) return parts;
  const result = new Map(parts);
  insert(
    result,
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/xl/externalLinks/externalLink1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/>',
  );
  insert(
    result,
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdLinked" Type="${office}/externalLink" Target="externalLinks/externalLink1.xml"/>`,
  );
  const workbook = textOf(result.get('xl/workbook.xml')!);
  const reference = '<externalReferences><externalReference r:id="rIdLinked"/></externalReferences>';
  result.set('xl/workbook.xml', bytesOf(workbook.replace('</sheets>', `</sheets>${reference}`)));
  result.set(
    'xl/externalLinks/externalLink1.xml',
    bytesOf(
      `${declaration}<externalLink xmlns="${main}"><externalBook xmlns:r="${office}" r:id="rId1"><sheetNames><sheetName val="决算"/></sheetNames></externalBook></externalLink>`,
    ),
  );
  result.set(
    'xl/externalLinks/_rels/externalLink1.xml.rels',
    bytesOf(
      `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/externalLinkPath" Target="${encodeURI(linked)}" TargetMode="External"/></Relationships>`,
    ),
  );
  return result;
}

function insert(parts: Map<string, Uint8Array>, name: string, before: string, xml: string): void {
  parts.set(name, bytesOf(textOf(parts.get(name)!).replace(before, xml + before)));
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
