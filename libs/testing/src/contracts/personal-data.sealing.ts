import { Sealed } from '@candor/contracts';
import { BrokenSeal } from '@candor/event-sourcing';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { damaged, type PersonalDataUnderTest, personalText, sealOne, somebody, travelled } from './personal-data-under-test.ts';

export function textsAreSealed(it: () => PersonalDataUnderTest, runs: number): void {
  test('any texts of any people come back as they were, in their order, from wherever the tokens travelled', async () => {
    const people = [somebody(), `${somebody()}/"ü:`, somebody()];
    const text = fc.record({
      person: fc.constantFrom(...people),
      organization: fc.constantFrom('acme', 'umbrella:1', undefined),
      event: fc.uuid(),
      field: fc.constantFrom('name', 'answers.0.text', 'note.ключ'),
      text: fc.string({ unit: 'binary', maxLength: 300 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 20 }), async (texts) => {
        const tokens = await it().data.sealer.seal(texts);
        for (const token of tokens) expect(Sealed.safeParse(token).success).toBe(true);
        expect(await it().data.sealer.open(tokens.map(travelled).toReversed())).toEqual(texts.map(({ text }) => text).toReversed());
      }),
      { numRuns: runs },
    );
  });

  test('a token does not show its text, in no encoding', async () => {
    const text = 'Ana Almeida, ana@example.org';
    const token = await sealOne(it().data, somebody(), text);
    const shown = token.split(':').map((part) => Buffer.from(part, 'base64url').toString('utf8'));
    for (const form of [token, ...shown]) for (const word of ['Ana', 'Almeida', 'example']) expect(form).not.toContain(word);
    expect(await sealOne(it().data, somebody(), text)).not.toBe(token);
  });

  test('a thousand texts of two hundred people at once', async () => {
    const people = Array.from({ length: 200 }, somebody);
    const texts = Array.from({ length: 1_000 }, (_, index) => personalText(people[index % 200] ?? '', `text ${index}`));
    expect(await it().data.sealer.open(await it().data.sealer.seal(texts))).toEqual(texts.map(({ text }) => text));
  });

  test('nothing is sealed and opened to nothing', async () => {
    expect(await it().data.sealer.seal([])).toEqual([]);
    expect(await it().data.sealer.open([])).toEqual([]);
  });

  test('a damaged token is refused without saying what was in it', async () => {
    const person = somebody();
    const good = await sealOne(it().data, person, 'secret-word');
    for (const token of [damaged(good), `${good}A`, good.slice(0, -3), 'sealed:1:', 'secret-word', '']) {
      const opening = it().data.sealer.open([good, token]);
      await expect(opening).rejects.toBeInstanceOf(BrokenSeal);
      await expect(opening).rejects.not.toMatchObject({ message: expect.stringContaining('secret-word') });
    }
  });

  test('a token that is sealed again stays as it is', async () => {
    const token = await sealOne(it().data, somebody(), 'once');
    const texts = [personalText(somebody(), 'plain'), personalText(somebody(), token)];
    const [other, again] = await it().data.sealer.seal(texts);
    expect(again).toBe(token);
    expect(await it().data.sealer.open([other ?? '', again ?? ''])).toEqual(['plain', 'once']);
  });

  test('a text that only looks like a token is sealed like any other', async () => {
    const real = await sealOne(it().data, somebody(), 'once');
    for (const lookalike of ['sealed:1:', 'sealed:1:WyJhIl0:YQ:YQ', damaged(real), `${real} and more`]) {
      const token = await sealOne(it().data, somebody(), lookalike);
      expect(token).not.toBe(lookalike);
      expect(await it().data.sealer.open([token])).toEqual([lookalike]);
    }
  });

  test('a fingerprint is the same for the same request of the same people, and for no other', async () => {
    const [ana, ben] = [somebody(), somebody()];
    const at = (person: string, organization: string | undefined = 'acme') => ({ person, organization });
    const print = (people: readonly ReturnType<typeof at>[], text = 'body') => it().data.sealer.fingerprint(people, text);
    const first = await print([at(ana), at(ben)]);
    expect(await print([at(ben), at(ana), at(ben)])).toBe(first);
    const others = await Promise.all([
      print([at(ana), at(ben)], 'bodY'),
      print([at(ana)]),
      print([at(ana, 'umbrella'), at(ben)]),
      print([]),
      print([], 'bodY'),
    ]);
    expect(new Set([first, ...others]).size).toBe(6);
    expect(await print([])).toBe(others[3]);
    for (const each of [first, ...others]) expect(each).not.toMatch(/body/i);
  });
}
