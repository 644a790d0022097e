interface Guest {
  readonly name: string;
  readonly address: string;
  readonly message: string;
}

/** What is asked for by waiting: the session as it stands in the list, and who waits, without what is empty. */
export function waitAsked({ name, address, message }: Guest, { start, end }: { readonly start: string; readonly end: string }) {
  const said = message.trim();
  return {
    start,
    durationMinutes: (Date.parse(end) - Date.parse(start)) / 60_000,
    name: name.trim(),
    address: address.trim(),
    ...(said === '' ? {} : { message: said }),
  };
}
