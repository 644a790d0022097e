import { expect, test } from '@jest/globals';
import { type PersonalDataUnderTest, personalText, sealOne, somebody } from './personal-data-under-test.ts';

export function personalDataIsErased(it: () => PersonalDataUnderTest): void {
  const open = (...tokens: readonly string[]) => it().data.sealer.open(tokens);
  const everySide = async (person: string): Promise<string[]> => [
    ...(await it().data.sealer.seal(
      ['acme', 'umbrella', undefined].map((side) => ({ ...personalText(person, `for ${side}`), organization: side })),
    )),
  ];

  test('after a person is erased nothing of theirs can be read, and everything of others', async () => {
    const [ana, ben] = [somebody(), somebody()];
    const [anas, bens] = [await everySide(ana), await everySide(ben)];
    await it().data.erasures.erase({ person: ana });
    expect(await open(...anas, ...bens)).toEqual([null, null, null, 'for acme', 'for umbrella', 'for undefined']);
    expect([await it().data.erasures.isErased(ana), await it().data.erasures.isErased(ben)]).toEqual([true, false]);
  });

  test('what is sealed for an erased person can never be opened, and sealing it for others goes on', async () => {
    const [ana, ben] = [somebody(), somebody()];
    const before = await sealOne(it().data, ana);
    await it().data.erasures.erase({ person: ana });
    const [late, bens] = await it().data.sealer.seal([personalText(ana, 'late'), personalText(ben, 'in time')]);
    expect(await open(late ?? '', bens ?? '', before)).toEqual([null, 'in time', null]);
    expect(await it().data.sealer.seal([personalText(ben, before)])).toEqual([before]);
  });

  test('a person who was never heard of can be erased', async () => {
    const ana = somebody();
    await it().data.erasures.erase({ person: ana });
    expect(await it().data.erasures.isErased(ana)).toBe(true);
    expect(await open(await sealOne(it().data, ana))).toEqual([null]);
  });

  test('erasing twice is erasing once', async () => {
    const [ana, ben] = [somebody(), somebody()];
    const tokens = [await sealOne(it().data, ana), await sealOne(it().data, ben)];
    for (const scope of [{ person: ana }, { person: ana, organization: 'acme' }, { person: ana }]) await it().data.erasures.erase(scope);
    expect(await open(...tokens)).toEqual([null, 'Ana Almeida']);
  });

  test('erasing what one organization holds leaves the rest, and the organization can begin anew', async () => {
    const ana = somebody();
    const before = await everySide(ana);
    await it().data.erasures.erase({ person: ana, organization: 'acme' });
    expect(await open(...before)).toEqual([null, 'for umbrella', 'for undefined']);
    expect(await it().data.erasures.isErased(ana)).toBe(false);
    const after = await sealOne(it().data, ana, 'applied again', 'acme');
    expect(await open(after, ...before)).toEqual(['applied again', null, 'for umbrella', 'for undefined']);
    await it().data.erasures.erase({ person: ana });
    expect(await open(after, ...before)).toEqual([null, null, null, null]);
  });

  test('a fingerprint cannot be made any more once one of its people is erased', async () => {
    const [ana, ben] = [somebody(), somebody()];
    const at = (person: string, organization: string) => ({ person, organization });
    const print = (...people: readonly ReturnType<typeof at>[]) => it().data.sealer.fingerprint(people, 'body');
    await print(at(ana, 'acme'), at(ben, 'acme'));
    await it().data.erasures.erase({ person: ana, organization: 'acme' });
    expect(await print(at(ana, 'acme'), at(ben, 'acme'))).toBeNull();
    expect(await print(at(ana, 'umbrella'), at(ben, 'acme'))).not.toBeNull();
    await it().data.erasures.erase({ person: ana });
    expect(await print(at(ana, 'umbrella'), at(ben, 'acme'))).toBeNull();
    expect(await print(at(ben, 'acme'))).not.toBeNull();
  });
}
