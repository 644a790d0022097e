import type { Availability, Schedule, TimeWindow, Week } from './availability.ts';

/** What somebody changes of an availability, as data: so that it can be shown at once, sent, and taken back. */
export type Change =
  | { readonly do: 'create'; readonly scheduleId: string; readonly name: string; readonly zone: string; readonly weeklyHours: Week }
  | { readonly do: 'archive' | 'default'; readonly scheduleId: string }
  | { readonly do: 'rename'; readonly scheduleId: string; readonly name: string }
  | { readonly do: 'zone'; readonly scheduleId: string; readonly zone: string }
  | { readonly do: 'hours'; readonly scheduleId: string; readonly weeklyHours: Week }
  | {
      readonly do: 'override';
      readonly scheduleId: string;
      readonly date: string;
      readonly windows: readonly TimeWindow[];
      readonly note?: string | undefined;
    }
  | { readonly do: 'usual'; readonly scheduleId: string; readonly date: string }
  | {
      readonly do: 'travel';
      readonly travelId: string;
      readonly from: string;
      readonly until: string;
      readonly zone: string;
      readonly note?: string | undefined;
    }
  | { readonly do: 'stay'; readonly travelId: string }
  | { readonly do: 'buffers'; readonly buffers: Availability['buffers'] }
  | { readonly do: 'notice'; readonly noticeMinutes: number }
  | { readonly do: 'horizon'; readonly horizon: Availability['horizon'] }
  | { readonly do: 'caps'; readonly caps: Availability['caps'] };

interface Request {
  readonly method: 'PUT' | 'DELETE';
  /** Below that of the availability. */
  readonly path: string;
  readonly body?: object;
}

/** What the API is asked for it. */
export function requestOf(change: Change): Request {
  const put = (path: string, body: object): Request => ({ method: 'PUT', path, body });
  if ('scheduleId' in change) {
    const { do: what, scheduleId, ...body } = change;
    const at = `/schedules/${scheduleId}`;
    if ('date' in body) {
      const { date, ...day } = body;
      return what === 'usual' ? { method: 'DELETE', path: `${at}/overrides/${date}` } : put(`${at}/overrides/${date}`, day);
    }
    if (what === 'archive') return { method: 'DELETE', path: at };
    if (what === 'default') return put('/default-schedule', { scheduleId });
    return put(`${at}${{ create: '', rename: '/name', zone: '/zone', hours: '/weekly-hours', override: '', usual: '' }[what]}`, body);
  }
  switch (change.do) {
    case 'travel': {
      const { do: _, travelId, ...body } = change;
      return put(`/travels/${travelId}`, body);
    }
    case 'stay':
      return { method: 'DELETE', path: `/travels/${change.travelId}` };
    case 'buffers':
      return put('/buffers', change.buffers);
    case 'notice':
      return put('/notice', { noticeMinutes: change.noticeMinutes });
    case 'horizon':
      return put('/horizon', { horizon: change.horizon });
    case 'caps':
      return put('/caps', change.caps);
  }
}

const scheduleIn = ({ schedules }: Availability, id: string): Schedule | undefined => schedules.find(({ scheduleId }) => scheduleId === id);

/** What takes it back; undefined: nothing can. Of others' notes nothing is known, so they do not come back. */
export function inverseOf(before: Availability, change: Change): Change | undefined {
  switch (change.do) {
    case 'create':
      return { do: 'archive', scheduleId: change.scheduleId };
    case 'archive':
      return undefined;
    case 'default':
      return { do: 'default', scheduleId: before.defaultScheduleId };
    case 'travel':
    case 'stay': {
      const travel = before.travels.find(({ travelId }) => travelId === change.travelId);
      return travel ? { do: 'travel', ...travel, note: travel.note ?? undefined } : { do: 'stay', travelId: change.travelId };
    }
    case 'buffers':
      return { do: 'buffers', buffers: before.buffers };
    case 'notice':
      return { do: 'notice', noticeMinutes: before.noticeMinutes };
    case 'horizon':
      return { do: 'horizon', horizon: before.horizon };
    case 'caps':
      return { do: 'caps', caps: before.caps };
    default: {
      const schedule = scheduleIn(before, change.scheduleId);
      return schedule && scheduleInverse(schedule, change);
    }
  }
}

function scheduleInverse({ scheduleId, name, zone, weeklyHours, overrides }: Schedule, change: Change): Change | undefined {
  if (change.do === 'rename') return { do: 'rename', scheduleId, name };
  if (change.do === 'zone') return { do: 'zone', scheduleId, zone };
  if (change.do === 'hours') return { do: 'hours', scheduleId, weeklyHours };
  if (change.do !== 'override' && change.do !== 'usual') return undefined;
  const was = overrides.find(({ date }) => date === change.date);
  return was
    ? { do: 'override', scheduleId, date: was.date, windows: was.windows, note: was.note ?? undefined }
    : { do: 'usual', scheduleId, date: change.date };
}

/** As it will be, shown until the answer is there. */
export function withChange(before: Availability, change: Change): Availability {
  const schedule = (next: (one: Schedule) => Partial<Schedule>): Availability => ({
    ...before,
    schedules: before.schedules.map((one) =>
      'scheduleId' in change && one.scheduleId === change.scheduleId ? { ...one, ...next(one) } : one,
    ),
  });
  switch (change.do) {
    case 'rename':
      return schedule(() => ({ name: change.name }));
    case 'zone':
      return schedule(() => ({ zone: change.zone }));
    case 'hours':
      return schedule(() => ({ weeklyHours: change.weeklyHours }));
    case 'usual':
      return schedule(({ overrides }) => ({ overrides: overrides.filter(({ date }) => date !== change.date) }));
    case 'default':
      return { ...before, defaultScheduleId: change.scheduleId };
    case 'stay':
      return { ...before, travels: before.travels.filter(({ travelId }) => travelId !== change.travelId) };
    case 'buffers':
    case 'horizon':
    case 'caps': {
      const { do: _, ...set } = change;
      return { ...before, ...set };
    }
    case 'notice':
      return { ...before, noticeMinutes: change.noticeMinutes };
    default:
      return before;
  }
}
