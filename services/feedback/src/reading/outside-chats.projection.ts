import { conversationStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

/** A chat that one side wrote down. Texts are sealed, and the recorder's. */
export interface OutsideChatRow {
  readonly recorderId: string;
  readonly otherId: string;
  readonly otherName: string | null;
  readonly otherAddress: string | null;
  readonly employerName: string | null;
  /** The other side knows of it, */
  readonly invited: boolean;
  /** by a mail to the address that the recorder gave. */
  readonly mailed: boolean;
}

/** By conversation. */
export const outsideChats: Projection<OutsideChatRow> = {
  name: 'outside-chats',
  version: 1,
  from: [
    rowsFrom<typeof conversationStream, OutsideChatRow>(conversationStream, ({ subject }) => subject, {
      ConversationRecorded: (_row, { data: { recorderId, otherId, otherName, otherAddress, employerName } }) => ({
        recorderId,
        otherId,
        otherName,
        otherAddress,
        employerName,
        invited: false,
        mailed: false,
      }),
      OtherSideInvited: (row, { data: { mailed } }) => row && { ...row, invited: true, mailed: row.mailed || mailed },
    }),
  ],
};
