import { Desk } from '@keshen/pane/desk';
import { serveSession } from '@keshen/pane/thread';
import { Session } from '@keshen/review';

serveSession((books, settings) => new Desk(new Session(books, settings)));
