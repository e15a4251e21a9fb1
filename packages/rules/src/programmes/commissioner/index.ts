export { candidates, type Candidate } from './tables/candidates.ts';
export { enterprises, type Enterprise } from './tables/enterprises.ts';
