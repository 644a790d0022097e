/** Adds mail that comes to the top of the list, every few seconds while somebody looks at it; what is read or focused stays as it is. */
export const mailboxScript = `
const list = document.querySelector('.mails');
const keys = (of) => new Set(Array.from(of.querySelectorAll('a'), (link) => link.getAttribute('href')));

async function look() {
  if (document.hidden) return;
  const answer = await fetch(location.href).catch(() => undefined);
  if (!answer?.ok) return;
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.mails');
  const known = keys(list);
  list.prepend(...Array.from(next.children).filter((row) => !known.has(row.querySelector('a').getAttribute('href'))));
}

document.addEventListener('visibilitychange', look);
setInterval(look, 3000);
`;
