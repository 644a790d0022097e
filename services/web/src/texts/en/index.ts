import { account } from './account.ts';
import { afterChat } from './after-chat.ts';
import { afterwards } from './afterwards.ts';
import { availability } from './availability.ts';
import { calendars } from './calendars.ts';
import { chatTypes } from './chat-types.ts';
import { chats } from './chats.ts';
import { checkIns } from './check-ins.ts';
import { coaching } from './coaching.ts';
import { contacts } from './contacts.ts';
import { conversations } from './conversations.ts';
import { exports } from './exports.ts';
import { feedback } from './feedback.ts';
import { front } from './front.ts';
import { guides } from './guides.ts';
import { importing } from './importing.ts';
import { inviting } from './inviting.ts';
import { learnt } from './learnt.ts';
import { load } from './load.ts';
import { managing } from './managing.ts';
import { market } from './market.ts';
import { mine } from './mine.ts';
import { noting } from './noting.ts';
import { offers } from './offers.ts';
import { operating } from './operating.ts';
import { organization } from './organization.ts';
import { people } from './people.ts';
import { pitch } from './pitch.ts';
import { preparing } from './preparing.ts';
import { questionBank } from './question-bank.ts';
import { ruleFields } from './rule-fields.ts';
import { signalNames } from './signal-names.ts';
import { signals } from './signals.ts';
import { starting } from './starting.ts';
import { telling } from './telling.ts';
import { told } from './told.ts';
import { transcript } from './transcript.ts';
import { viewAs } from './view-as.ts';
import { vocabulary } from './vocabulary.ts';
import { whyNot } from './why-not.ts';

/** All that the app says, in English: another language says the same under the same names. */
export const en = {
  ...front,
  account,
  afterChat,
  afterwards,
  availability,
  calendars,
  chats,
  chatTypes,
  checkIns,
  coaching,
  contacts,
  conversations,
  exports,
  feedback,
  guides,
  importing,
  inviting,
  learnt,
  load,
  managing,
  market,
  mine,
  noting,
  offers,
  operating,
  organization,
  people,
  pitch,
  preparing,
  questionBank,
  ruleFields,
  signalNames,
  signals,
  starting,
  telling,
  told,
  viewAs,
  transcript,
  vocabulary,
  whyNot,
};
export type Texts = typeof en;
