import { createContext, useContext } from 'react';
import { zh } from './zh.ts';

/** Every text of the pane, in one language. */
export type Messages = typeof zh;

export const MessagesContext = createContext<Messages>(zh);

export const useMessages = (): Messages => useContext(MessagesContext);
