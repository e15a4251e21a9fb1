export { rulebook } from './rulebook.tsx';
