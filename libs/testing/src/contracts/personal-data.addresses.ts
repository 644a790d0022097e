import { randomUUID } from 'node:crypto';
import { PersonIsErased } from '@candor/event-sourcing';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type PersonalDataUnderTest, somebody } from './personal-data-under-test.ts';

const address = (): string => `ana-${randomUUID()}@example.org`;

export function addressesAreFound(it: () => PersonalDataUnderTest, runs: number): void {
  const put = (text: string, person: string) => it().data.addresses.put('candidate', text, person);
  const find = (text: string) => it().data.addresses.find('candidate', text);

  test('an address leads to its person, an unknown one to nobody', async () => {
    const [ana, text] = [somebody(), address()];
    expect(await put(text, ana)).toBe(ana);
    expect(await find(text)).toBe(ana);
    expect(await find(address())).toBeUndefined();
    expect(await find(`x${text}`)).toBeUndefined();
  });

  test.each([
    ['capitals', 'Ana.Almeida@Example.ORG', 'ana.almeida@example.org'],
    ['spaces around it', ' \tana@example.net\n', 'ana@example.net'],
    ['composed and decomposed letters', 'jose\u0301@example.org', 'jos\u00e9@example.org'],
    ['a domain in its own script', 'ana@B\u00fccher.example', 'ana@xn--bcher-kva.example'],
    ['a full stop after the domain', 'ana@example.com.', 'ana@example.com'],
  ])('an address is the same with %s', async (_, spelling, plain) => {
    const [ana, unique] = [somebody(), randomUUID()];
    expect(await put(unique + spelling.trim(), ana)).toBe(ana);
    expect(await find(unique + plain)).toBe(ana);
    const [leading, trailing] = [
      spelling.slice(0, spelling.length - spelling.trimStart().length),
      spelling.slice(spelling.trimEnd().length),
    ];
    expect(await find(leading + unique + spelling.trim() + trailing)).toBe(ana);
  });

  test('however an address is written, it is found', async () => {
    const name = fc.stringMatching(/^[a-zé.+-]{1,20}$/);
    const domain = fc.constantFrom('example.org', 'bücher.example', 'münchen.example', 'a.b.example');
    const spell = fc.func(fc.constantFrom('upper', 'lower', 'composed', 'decomposed'));
    await fc.assert(
      fc.asyncProperty(name, domain, spell, fc.constantFrom('', ' ', '\n\t '), async (local, host, how, space) => {
        const [ana, plain] = [somebody(), `${randomUUID()}${local}@${host}`];
        await put(plain, ana);
        const written = [...plain].map((letter, at) => spelled[how(at, letter)](letter)).join('');
        expect(await find(space + written + space)).toBe(ana);
      }),
      { numRuns: runs },
    );
  });

  test('the first one to have an address keeps it', async () => {
    const [ana, ben, text] = [somebody(), somebody(), address()];
    expect(await put(text, ana)).toBe(ana);
    expect(await put(text, ben)).toBe(ana);
    expect(await put(text.toUpperCase(), ana)).toBe(ana);
    await it().data.addresses.remove('candidate', text, ben);
    expect(await find(text)).toBe(ana);
    await it().data.addresses.remove('candidate', text.toUpperCase(), ana);
    expect(await find(text)).toBeUndefined();
    expect(await put(text, ben)).toBe(ben);
  });

  test('a member and a candidate with the same address are two people, and neither leads to the other', async () => {
    const [ana, member, text] = [somebody(), somebody(), address()];
    const { addresses } = it().data;
    expect(await addresses.put('candidate', text, ana)).toBe(ana);
    expect(await addresses.find('member', text)).toBeUndefined();
    expect(await addresses.put('member', text, member)).toBe(member);
    await addresses.remove('member', text, member);
    expect(await Promise.all([addresses.find('candidate', text), addresses.find('member', text)])).toEqual([ana, undefined]);
  });

  test('twenty at once who want one address agree on who has it', async () => {
    const text = address();
    const holders = await Promise.all(Array.from({ length: 20 }, () => put(text, somebody())));
    expect(new Set(holders).size).toBe(1);
    expect(await find(text)).toBe(holders[0]);
  });

  test('erasing a person frees their addresses, and they can get no other', async () => {
    const [ana, ben, one, two, bens] = [somebody(), somebody(), address(), address(), address()];
    for (const text of [one, two]) await put(text, ana);
    await put(bens, ben);
    await it().data.erasures.erase({ person: ana });
    expect(await Promise.all([one, two, bens].map(find))).toEqual([undefined, undefined, ben]);
    await expect(put(one, ana)).rejects.toBeInstanceOf(PersonIsErased);
    expect(await find(one)).toBeUndefined();
    expect(await put(one, ben)).toBe(ben);
  });

  test('erasing what one organization holds leaves the address', async () => {
    const [ana, text] = [somebody(), address()];
    await put(text, ana);
    await it().data.erasures.erase({ person: ana, organization: 'acme' });
    expect(await find(text)).toBe(ana);
  });
}

const spelled = {
  upper: (letter: string) => letter.toUpperCase(),
  lower: (letter: string) => letter.toLowerCase(),
  composed: (letter: string) => letter.normalize('NFC'),
  decomposed: (letter: string) => letter.normalize('NFD'),
} as const;
