import { Button, Group, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { fieldErrors } from '../api/problem.ts';
import { useCommandId } from '../api/use-command-id.ts';
import { useSettings } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { currencies, type Period, periods } from '../noting/amounts.ts';
import { noTerms, type Terms, termsFrom, type WrongField } from '../offers/offer-terms.ts';
import { forOrganization, useMembership } from '../team/membership.ts';
import { dateIn } from '../time/times.ts';
import { useMadeOffers } from './use-made-offers.ts';

const proofs = ['word', 'written'] as const;

/** An offer that was made: also one that is declined says something about the market. */
export function OfferDialog({ conversationId, onClose }: { readonly conversationId: string; readonly onClose: () => void }) {
  const { texts, zone } = useSettings();
  const { offers } = texts.conversations;
  const { pay } = texts.noting;
  const headers = forOrganization(useMembership());
  const { settled } = useMadeOffers(conversationId);
  const commandId = useCommandId();
  const [offer, setOffer] = useState({ role: '', country: '', currency: 'EUR', on: dateIn(Date.now(), zone) });
  const [base, setBase] = useState<number | string>('');
  const [bonus, setBonus] = useState<number | string>('');
  const [period, setPeriod] = useState<Period>('year');
  const [proof, setProof] = useState<(typeof proofs)[number]>('word');
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<typeof offer>) => setOffer((now) => ({ ...now, ...part }));
  const { role, country, currency } = offer;
  const read = termsFrom({
    ...noTerms,
    role,
    country,
    currency,
    period,
    base: String(base),
    bonus: Number(bonus) > 0 ? String(bonus) : '',
  });
  const saving = useMutation({
    mutationFn: (terms: Terms) =>
      answered(() =>
        api.POST('/api/interviews/offers', {
          headers: { ...headers, 'idempotency-key': commandId.current() },
          body: { conversationId, extendedOn: offer.on, proof, terms },
        }),
      ),
    onSuccess: async (changed) => {
      await settled(changed);
      onClose();
    },
    onError: commandId.onError,
  });
  const isPaid = Number(base) > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if ('terms' in read && isPaid && offer.on !== '') saving.mutate(read.terms);
  };
  const errors = fieldErrors(saving.error);
  const needed = (isMissing: boolean) => (isTried && isMissing ? offers.needed : undefined);
  const missing = (field: WrongField) => needed('wrong' in read && read.wrong.includes(field));
  return (
    <Dialog title={offers.record} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <TextInput
          label={offers.role}
          maxLength={120}
          data-autofocus
          value={offer.role}
          error={missing('role') ?? errors['terms.role']}
          onChange={({ currentTarget }) => change({ role: currentTarget.value })}
        />
        <Group grow align="flex-start" mt="sm">
          <NumberInput
            label={offers.base}
            min={1}
            allowDecimal={false}
            thousandSeparator=" "
            hideControls
            value={base}
            onChange={setBase}
            error={needed(!isPaid)}
          />
          <NativeSelect
            label={pay.currency}
            value={offer.currency}
            data={[...currencies]}
            onChange={({ currentTarget }) => change({ currency: currentTarget.value })}
          />
          <NativeSelect
            label={pay.period}
            value={period}
            data={periods.map((value) => ({ value, label: pay.periods[value] }))}
            onChange={({ currentTarget }) => setPeriod(periods.find((one) => one === currentTarget.value) ?? 'year')}
          />
        </Group>
        <Group grow align="flex-start" mt="sm">
          <NumberInput
            label={offers.bonus}
            min={0}
            allowDecimal={false}
            thousandSeparator=" "
            hideControls
            value={bonus}
            onChange={setBonus}
          />
          <TextInput
            label={offers.country}
            description={offers.countryHint}
            maxLength={2}
            value={offer.country}
            error={missing('country') ?? errors['terms.place.country']}
            onChange={({ currentTarget }) => change({ country: currentTarget.value })}
          />
        </Group>
        <Group grow align="flex-start" mt="sm">
          <TextInput
            type="date"
            label={offers.extendedOn}
            value={offer.on}
            onChange={({ currentTarget }) => change({ on: currentTarget.value })}
          />
          <NativeSelect
            label={offers.proof}
            value={proof}
            data={proofs.map((value) => ({ value, label: offers.proofs[value] }))}
            onChange={({ currentTarget }) => setProof(currentTarget.value === 'written' ? 'written' : 'word')}
          />
        </Group>
        {saving.error && Object.keys(errors).length === 0 ? <FailureNote failure={saving.error} /> : null}
        <Group justify="space-between" mt="md">
          <Button variant="default" onClick={onClose}>
            {offers.cancel}
          </Button>
          <Button type="submit" loading={saving.isPending}>
            {offers.save}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
