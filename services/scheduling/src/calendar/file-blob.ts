/** Where an uploaded calendar is kept; `fileId` is a digest of what it holds. */
export const fileBlob = (personId: string, calendarId: string, fileId: string): string => `calendars/${personId}/${calendarId}/${fileId}`;
