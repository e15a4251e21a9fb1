export { parseTable, type ParsedTable } from './parse-table.ts';
export { sayIssue, type IssuePlace, type IssueSentence } from './say-issue.ts';
