import { useMutation, useQuery } from '@apollo/client/react';
import { Box, Button, Chip } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Icon } from '@shop/web-kit/ui/icon';
import { Nothing } from '@shop/web-kit/ui/nothing';
import { useState } from 'react';
import type { SavedCardFragment } from '../../generated/graphql';
import { AccountPage } from '../account/account-page';
import { meOf } from '../account/use-viewer';
import { toast } from '../shell/toast';
import { AddCard } from './add-card';
import { cardText, expiryText } from './card-text';
import { CardsQuery, RemoveCard } from './card.operations';

/** The cards that the account keeps to pay with. */
export default function Cards() {
  const { data, error, refetch } = useQuery(CardsQuery, { errorPolicy: 'all', fetchPolicy: 'cache-and-network' });
  return (
    <AccountPage
      title="Cards"
      intro="Kept at our payment provider: the shop knows no card number."
      me={meOf(data)}
      error={error}
      retry={() => void refetch()}
    >
      {({ name, paymentMethods }) => <Shown holder={name} cards={paymentMethods ?? []} />}
    </AccountPage>
  );
}

function Shown({ holder, cards }: { holder: string; cards: readonly SavedCardFragment[] }) {
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      {cards.length === 0 && !isAdding && (
        <Nothing icon="card" title="No cards yet">
          <p>Keep one here, or at a checkout, and pay with it without typing it again.</p>
        </Nothing>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {cards.map((card) => (
          <Row key={card.id} card={card} />
        ))}
      </Box>
      <Box sx={{ mt: 3 }}>
        {isAdding ? (
          <AddCard holder={holder} onClose={() => setAdding(false)} />
        ) : (
          <Button variant="contained" onClick={() => setAdding(true)}>
            Add a card
          </Button>
        )}
      </Box>
    </>
  );
}

function Row({ card }: { card: SavedCardFragment }) {
  const [remove, { loading }] = useMutation(RemoveCard, {
    variables: { id: card.id },
    refetchQueries: [CardsQuery],
    awaitRefetchQueries: true,
  });
  const takeOut = async () => {
    const given = (await remove().catch(() => undefined))?.data?.removePaymentMethod;
    if (given?.ok) toast('The card is forgotten.', 'success');
    else toast(given?.userErrors[0]?.message ?? 'That did not reach the shop. Try again.', 'error');
  };
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'auto minmax(0, 1fr) auto',
        alignItems: 'center',
        gap: 2,
        py: 2,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Icon name="card" size={28} sx={{ color: 'text.secondary' }} />
      <Box>
        <Box sx={{ fontWeight: 600, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5 }}>
          {cardText(card)}
          {card.isDefault && <Chip label="Default" size="small" variant="outlined" color="success" />}
        </Box>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{expiryText(card, new Date())}</Box>
      </Box>
      <BusyButton
        variant="outlined"
        size="small"
        busy={loading}
        onClick={() => void takeOut()}
        aria-label={`Remove ${cardText(card)}`}
      >
        Remove
      </BusyButton>
    </Box>
  );
}
