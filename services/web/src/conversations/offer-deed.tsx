import { Button, Group, Text } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { Confirm } from '../design/confirm.tsx';
import { Dialog } from '../design/dialog.tsx';
import type { Offer } from '../offers/offer-terms.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { ReviseDialog } from './revise-dialog.tsx';
import { useMadeOffer } from './use-made-offers.ts';

/** What can be done with an offer that the organization made. */
export type OfferDeed = 'revise' | 'answer' | 'remove';

interface OfferDeedDialogProps {
  readonly what: OfferDeed;
  readonly offer: Offer;
  /** It was removed meanwhile, by somebody else. */
  readonly isGone: boolean;
  readonly conversationId: string;
  readonly onClose: () => void;
}

/** What is being done with an offer. It stays open when the offer is removed by others: something may be typed in it. */
export function OfferDeedDialog({ what, offer, isGone, conversationId, onClose }: OfferDeedDialogProps) {
  const { conversations, offers } = useTexts();
  const { made } = conversations.offers;
  const { removing } = useMadeOffer(offer, conversationId);
  const about = { offer, isGone, conversationId, onClose };
  if (what === 'revise') return <ReviseDialog {...about} />;
  if (what === 'answer') return <AnswerDialog {...about} />;
  const title = made.removing.title(offer.terms.role ?? offers.erased);
  // one's own removal closes it a moment later
  if (isGone && (removing.isPending || removing.isSuccess)) return null;
  if (isGone)
    return (
      <Dialog title={title} onClose={onClose}>
        <Text role="alert">{made.goneAlready}</Text>
        <Group justify="flex-end">
          <Button onClick={onClose}>{offers.gone.close}</Button>
        </Group>
      </Dialog>
    );
  return (
    <Confirm
      title={title}
      text={made.removing.text}
      yes={made.removing.yes}
      no={made.removing.no}
      tone="bad"
      isPending={removing.isPending}
      failure={removing.error}
      words={{ conflict: made.otherNow, offer_removed: made.goneAlready }}
      onYes={() => removing.mutate(offer.version, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
