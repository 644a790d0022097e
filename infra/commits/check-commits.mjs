#!/usr/bin/env node
// Checks the subjects of commits: `npm run commits` for the whole history, `npm run commits -- main..` for a range.
// Node 20 built-ins only. Prints what is wrong and how it should look; exits with 1.
import { execFileSync } from 'node:child_process';

const types = ['feat', 'fix', 'perf', 'refactor', 'docs', 'test', 'build', 'ci', 'chore'];
const longest = 100;

/** Third person, past and -ing forms of verbs that subjects begin with; the mood is imperative: "add", not "adds". */
const notImperative =
  /^(?:add|allow|clean|correct|create|drop|extend|fix|handle|implement|improve|introduce|make|merge|mov|prevent|refactor|remov|renam|replac|revert|simplif|updat|writ)(?:s|es|ies|ed|d|ied|ing)\b/i;

/** What is wrong with a subject; nothing when it is well formed. */
function problemsOf(subject) {
  const [, type, , , text] = /^([a-z]+)(\(([a-z0-9][a-z0-9,/-]*)\))?!?: (.*)$/.exec(subject) ?? [];
  if (type === undefined) return ['is not of the form "type(scope): what it does" (the scope may be left out)'];
  const problems = [];
  if (!types.includes(type)) problems.push(`has type "${type}"; the types are ${types.join(', ')}`);
  if (subject.length > longest) problems.push(`has ${subject.length} characters; at most ${longest}`);
  if (text.trim() !== text || text === '') problems.push('has no text, or blanks around it');
  if (text.endsWith('.')) problems.push('ends with a full stop');
  if (notImperative.test(text)) problems.push(`begins with "${text.split(' ', 1)[0]}"; say what the commit does in the imperative`);
  return problems;
}

const range = process.argv[2] ?? 'HEAD';
const commits = execFileSync('git', ['log', '--no-merges', '--format=%h %s', range], { encoding: 'utf8' }).split('\n').filter(Boolean);
let wrong = 0;
for (const commit of commits) {
  const [hash, subject] = [commit.slice(0, commit.indexOf(' ')), commit.slice(commit.indexOf(' ') + 1)];
  for (const problem of problemsOf(subject)) {
    wrong++;
    console.error(`${hash} "${subject}" ${problem}`);
  }
}
console.log(`${commits.length} commits checked, ${wrong} problems`);
process.exitCode = wrong === 0 ? 0 : 1;
