export const telling = {
  lead: 'What you have to offer, in parts that a host can tell one at a time, where it answers something that a guest said.',
  none: {
    title: 'Nothing is written down yet',
    text: 'Two or three honest parts are enough: what the work is like, how people advance, what is hard at the moment.',
    reader: 'As soon as an owner or a recruiter writes something down, it is here and in every guide.',
  },
  add: 'Add a part',
  addTitle: 'A new part',
  editTitle: 'Change this part',
  edit: 'Change',
  remove: 'Remove',
  up: (title: string) => `Tell earlier: ${title}`,
  down: (title: string) => `Tell later: ${title}`,
  title: 'What this part is called',
  text: 'What we say',
  textHint: 'A minute when spoken, about 130 words. Say what is hard as well.',
  forCandidates: 'Candidates read it while they prepare',
  forCandidatesHint: 'Otherwise hosts alone do, in their guide.',
  readBy: { candidates: 'Hosts and candidates read it', hosts: 'Hosts alone read it' },
  needed: 'This is needed.',
  said: {
    added: (title: string) => `“${title}” is in every guide from now on.`,
    changed: (title: string) => `“${title}” is changed.`,
    removed: (title: string) => `“${title}” is removed.`,
    moved: (title: string) => `“${title}” has another place.`,
  },
  meanwhile: {
    changed: (title: string, text: string) =>
      `Somebody has changed what you tell meanwhile. This part says by now: “${title}” – ${text} What you typed is still here: save again to put it in its place.`,
    removed: 'Somebody has removed this part meanwhile. What you typed is still here: save again to have it back.',
  },
  refused: {
    conflict: 'Somebody has changed what you tell meanwhile, and you see it now. Look again, and do it once more if it still fits.',
    too_many_parts: 'There is no room for more parts. Remove one that nobody tells.',
    unknown_part: 'Somebody has removed this part meanwhile. Load the page again.',
  },
};
