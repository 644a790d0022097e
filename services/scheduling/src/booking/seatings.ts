import { type CommandContext, type EventLog, isRejected, type JointOutcome, type Rejected, reject } from '@candor/event-sourcing';
import { EVENT_LOG, InTurn } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Diaries, type Held } from '../diary/diaries.ts';
import { diary } from '../diary/diary.decider.ts';
import type { DiaryEntry, OfferedSlot } from '../slots/slot-request.rule.ts';
import { around, ChatFacts } from './chat-facts.ts';
import { assertRepeats, carryOut, type Part, type StateOf, type Step } from './joint-command.ts';
import { chosenFor } from './rotation.rule.ts';
import { diariesOf, endOf, narrowed, onlySeating, type SeatAsk, type Seating, seatedStill, slotFor, slotRequest } from './seating.rule.ts';

export interface SeatedCommand {
  readonly request: unknown;
  /** Streams besides the hosts' diaries. */
  readonly parts?: readonly Part[];
  readonly plan: (seated: { readonly seating: Seating; readonly slot: OfferedSlot }, stateOf: StateOf) => readonly Step[] | Rejected;
}

export type SeatedOutcome =
  | {
      readonly seating: Seating;
      readonly outcome: Extract<JointOutcome<Readonly<Record<string, Part>>>, { accepted: true }>;
      /** It was decided now, and not by an earlier try. */
      readonly planned: boolean;
    }
  /** The command was carried out before, and this is what it held. */
  | { readonly repeated: Held }
  | { readonly refused: Rejected };

/** How often somebody else is chosen when those who were chosen are just being booked. */
const choices = 5;

/** Finds hosts who have the time, and takes it: all of them in one commit with whatever else belongs to it, or nobody. */
@Injectable()
export class Seatings {
  private readonly turns = new InTurn();

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly facts: ChatFacts,
    private readonly diaries: Diaries,
  ) {}

  async take(ask: SeatAsk, command: SeatedCommand, context: CommandContext): Promise<SeatedOutcome> {
    let refused: Rejected = reject('slot_taken');
    for (let choice = 1; choice <= choices; choice++) {
      const found = await this.find(ask, command.request, context.commandId);
      if (!('seating' in found)) return found;
      let planned = false;
      const plan: SeatedCommand['plan'] = (seated, stateOf) => {
        planned = true;
        return command.plan(seated, stateOf);
      };
      const outcome = await this.takeFound(found, { ...command, plan }, context);
      if (outcome.accepted) return { seating: found.seating, outcome, planned };
      refused = outcome;
      if (found.only || outcome.rejected !== 'slot_taken') break;
    }
    return { refused };
  }

  /** Those who alone can sit, unasked; or whoever is preferred of those who have the time now. */
  private async find(
    ask: SeatAsk,
    request: unknown,
    commandId: string,
  ): Promise<Found | { readonly repeated: Held } | { readonly refused: Rejected }> {
    const { chatType, start } = ask;
    const hosts = await this.facts.hosts(chatType.organizationId, chatType.assignment, around(start, endOf(ask)));
    const only = onlySeating(ask);
    if (only) {
      const considered = only.map((hostId) => ({ hostId, weight: 1, chats: 0, owed: 0, lastBookedAt: null }));
      return {
        seating: { ask, hosts, hostIds: only, choice: { mode: chatType.assignment.mode, considered } },
        only: true,
        known: new Map(),
      };
    }
    const [turns, read] = await Promise.all([this.facts.turns(chatType), this.diaries.read(hosts.flatMap((host) => diariesOf(ask, host)))]);
    for (const [subject, { heldBy }] of read) {
      const repeated = heldBy(commandId);
      if (!repeated) continue;
      await assertRepeats(this.log, { decider: diary, subject }, request, commandId);
      return { repeated };
    }
    const known = new Map(hosts.map((host) => [host.hostId, diariesOf(ask, host).flatMap((subject) => read.get(subject)?.entries ?? [])]));
    const slot = slotFor(
      ask,
      slotRequest(ask, hosts, ({ hostId }) => known.get(hostId) ?? []),
    );
    if (isRejected(slot)) return { refused: slot };
    const chosen = chosenFor(chatType.assignment, slot.hostIds, turns, ask.preferred);
    if (!chosen) return { refused: reject('slot_taken') };
    return { seating: { ask, hosts, ...chosen }, only: false, known };
  }

  private takeFound(
    { seating, known }: Found,
    command: SeatedCommand,
    context: CommandContext,
  ): Promise<JointOutcome<Record<string, Part>>> {
    const asked = this.narrow(seating);
    const sitting = asked.hosts.filter(({ hostId }) => asked.hostIds.includes(hostId));
    const subjects = new Map(sitting.map((host) => [host.hostId, diariesOf(asked.ask, host)]));
    const parts = [...(command.parts ?? []), ...[...subjects.values()].flat().map((subject) => ({ decider: diary, subject }))];
    const plan = (stateOf: StateOf) => {
      const entriesOf = ({ hostId }: { readonly hostId: string }): readonly DiaryEntry[] =>
        subjects.get(hostId)?.flatMap((subject) => Object.values(stateOf(diary, subject).entries)) ?? known.get(hostId) ?? [];
      const slot = seatedStill(asked, entriesOf);
      return isRejected(slot) ? slot : command.plan({ seating, slot }, stateOf);
    };
    const work = () => carryOut(this.log, { request: command.request, parts, plan }, context);
    return this.turns.take(seating.hostIds[0] ?? '', work);
  }

  /** In a round robin each host has a grid of their own, so the others need not be looked at again; in a panel they share one. */
  private narrow(seating: Seating): Seating {
    const { chatType } = seating.ask;
    if (chatType.assignment.mode !== 'round-robin') return seating;
    const assignment = narrowed(chatType.assignment, seating.hostIds);
    return { ...seating, ask: { ...seating.ask, chatType: { ...chatType, assignment } } };
  }
}

interface Found {
  readonly seating: Seating;
  readonly only: boolean;
  /** What the diaries of everybody said when they were chosen from. */
  readonly known: ReadonlyMap<string, readonly DiaryEntry[]>;
}
