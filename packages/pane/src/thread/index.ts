/** A session in a worker over workbooks on the page. Holds no part of the pane itself, so that a worker may import it. */
export { connectSession, serveSession, type OpenSession, type SessionSettings } from './session.ts';
