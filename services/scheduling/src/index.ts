export * from './scheduling.module.ts';
export { offeredSlots, slotAt } from './slots/offered-slots.rule.ts';
export type { DiaryEntry, OfferedSlot, SlotHost, SlotRequest } from './slots/slot-request.rule.ts';
