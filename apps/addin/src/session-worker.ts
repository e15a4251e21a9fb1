import { serveSession } from '@keshen/pane/thread';
import { Session } from '@keshen/review';

serveSession((books, settings) => new Session(books, settings));
