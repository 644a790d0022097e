/** In the colours of the web app, which has a style sheet of its own that is named by its content. */
export const mailboxStyle = `
:root { color-scheme: light dark; --paper: light-dark(#f6f7f9, #12161c); --sheet: light-dark(#fff, #1b212a); --line: light-dark(#dde2e9, #303946); --ink: light-dark(#1a2230, #e8ecf2); --quiet: light-dark(#566172, #9aa6b7); --link: light-dark(#2a5a97, #8fbbee); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem / 1.5 system-ui, sans-serif; }
header { background: var(--sheet); border-bottom: 1px solid var(--line); padding-inline: 1.25rem; }
header a { display: flex; align-items: center; min-height: 3.5rem; padding-left: 2.4rem; background: url(/candor.svg) left / 1.75rem no-repeat; max-width: 59.5rem; margin-inline: auto; font-weight: 600; text-decoration: none; }
main { max-width: 62rem; margin-inline: auto; padding: 2rem 1.25rem; display: grid; gap: 1rem; }
h1, h2, p, dl, ul, pre { margin: 0; }
h1 { font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { font-size: 1.125rem; }
a { color: var(--link); }
a:focus-visible, input:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.quiet, time, .mails span { color: var(--quiet); }
form { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
input, button { font: inherit; padding: 0.3rem 0.6rem; color: inherit; background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; }
.mails { list-style: none; padding: 0; }
.mails li { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; justify-content: space-between; padding: 0.75rem 0; border-top: 1px solid var(--line); }
.mails a { flex: 1 1 20rem; overflow-wrap: anywhere; }
.mails:not(:empty) + .none { display: none; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
pre { padding: 1rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; white-space: pre-wrap; overflow-wrap: anywhere; font: 1rem / 1.5 ui-monospace, Menlo, monospace; }
`;
