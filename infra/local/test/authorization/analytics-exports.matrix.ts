import { type About, anyone, type Line, type Matrix, onlyBy, own, ownOrByKey, signedIn } from './matrix.ts';

const process = ['owner', 'recruiter', 'analyst'] as const;
const content = { dataset: 'bookings', format: 'csv' };
/** What an owner of Acme has made is theirs: colleagues may have other rights. */
const theOwner = (about?: About): Line => onlyBy('owner', about);
const byAddress = { of: { token: 'exportFile' }, holdsEverything: 'whoever holds the address of a file was given it' } as const;

export const exports: Matrix = {
  // files of data
  'GET /api/analytics/export-catalogue': signedIn(),
  'GET /api/analytics/exports': signedIn(),
  'POST /api/analytics/exports': own(process, { body: content }),
  'GET /api/analytics/exports/{exportId}': theOwner(),
  'GET /api/analytics/exports/{exportId}/progress': theOwner(),
  'POST /api/analytics/exports/{exportId}/retry': theOwner({ neverGood: 'it has not failed' }),
  'POST /api/analytics/exports/{exportId}/link': theOwner(),
  'DELETE /api/analytics/exports/{exportId}': theOwner({ of: { exportId: 'spareExport' } }),
  'GET /api/analytics/export-files/{token}': anyone(byAddress),
  'GET /api/analytics/export-files/{token}/dictionary': anyone(byAddress),

  // files that are made again and again
  'GET /api/analytics/export-schedules': signedIn(),
  'POST /api/analytics/export-schedules': own(process, { body: { content, rhythm: { every: 'month', day: 1, at: '07:00' } } }),
  'DELETE /api/analytics/export-schedules/{scheduleId}': theOwner({ of: { scheduleId: 'exportSchedule' } }),

  // rows for programs; a key for interviews alone is not for bookings
  'GET /api/analytics/export-rows/{dataset}': ownOrByKey(process, { of: { dataset: 'exportDataset' } }),
};
