import { useState } from 'react';
import { cardProblems, tokenOf, type CardForm, type CardToken } from './card';

const BLANK: CardForm = { number: '', expiry: '', cvc: '', holder: '' };

/** What is typed of a card, and what is wrong with it. The number stays in the page: `check` answers a token, or nothing when something is to be put right. */
export function useCardForm(holder = '') {
  const [card, setCard] = useState({ ...BLANK, holder });
  const [problems, setProblems] = useState<Partial<Record<keyof CardForm, string>>>({});
  const check = (): CardToken | undefined => {
    const found = cardProblems(card, new Date());
    const token = tokenOf(card);
    if (!found.number && !token) found.number = 'The simulator knows its test cards alone. Use one of those below.';
    setProblems(found);
    return Object.keys(found).length ? undefined : token;
  };
  return {
    card,
    problems,
    check,
    change: (next: Partial<CardForm>) => setCard((before) => ({ ...before, ...next })),
    clear: () => setCard({ ...BLANK, holder }),
  };
}

/** A card as it is typed, with what to do to it. */
export type CardTyped = ReturnType<typeof useCardForm>;
