import {
  type Drafts,
  MAX_DRAFT,
  sentenceDraftSchema,
  ticketDraftSchema,
  type Writer,
} from '../../core/session/drafts.ts';
import { createLocalDocuments, type DocumentStorage } from './local-documents.ts';

const keyOf = (session: string, what: Writer | 'ticket'): string =>
  `sanrenxing/draft/${session}/${what}`;

/** Drafts in the browser's localStorage: a page that is left has no time to wait for a database. */
export function createDraftStore(storage: DocumentStorage | undefined): Drafts {
  const { read, write } = createLocalDocuments(storage);
  return {
    sentence: (session, writer) => {
      const parsed = sentenceDraftSchema.safeParse(read(keyOf(session, writer)));
      return parsed.success ? parsed.data.sentence : '';
    },
    keepSentence: (session, writer, sentence) => {
      const kept = { schema: 1, sentence: sentence.slice(0, MAX_DRAFT) };
      write(keyOf(session, writer), sentence === '' ? undefined : kept);
    },
    ticket: (session) => {
      const parsed = ticketDraftSchema.safeParse(read(keyOf(session, 'ticket')));
      return parsed.success ? parsed.data.entries : {};
    },
    keepTicket: (session, entries) => {
      const isEmpty = Object.keys(entries).length === 0;
      write(keyOf(session, 'ticket'), isEmpty ? undefined : { schema: 1, entries });
    },
    forget: (session) => {
      for (const what of ['agent', 'customer', 'ticket'] as const)
        write(keyOf(session, what), undefined);
    },
  };
}
