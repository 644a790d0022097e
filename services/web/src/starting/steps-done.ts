/** What there is already of an organization's first chat. */
export interface Beginning {
  readonly hasHours: boolean;
  /** A chat type, whose page can be sent to somebody. */
  readonly chatTypeId: string | undefined;
  readonly isBooked: boolean;
}

export type Step = 'hours' | 'type' | 'book';

/** The steps to a first booked chat in their order, and which of them comes next; none when all are done. */
export function stepsOf({ hasHours, chatTypeId, isBooked }: Beginning): {
  readonly done: ReadonlySet<Step>;
  readonly next: Step | undefined;
} {
  const steps: readonly (readonly [Step, boolean])[] = [
    ['hours', hasHours],
    ['type', chatTypeId !== undefined],
    ['book', isBooked],
  ];
  return {
    done: new Set(steps.filter(([, isDone]) => isDone).map(([step]) => step)),
    next: isBooked ? undefined : steps.find(([, isDone]) => !isDone)?.[0],
  };
}
