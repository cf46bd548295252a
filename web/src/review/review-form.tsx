import { useMutation } from '@apollo/client/react';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Field } from '@shop/web-kit/ui/field';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import { useId, useState, type FormEvent } from 'react';
import type { ReviewViewFragment } from '../../generated/graphql';
import { focusFirstError } from '../checkout/focus';
import { toast } from '../shell/toast';
import { draftProblems, LONGEST, type Draft, type DraftProblems } from './draft';
import { EditReview, WriteReview } from './review.operations';
import { StarInput } from './star-input';

interface Props {
  product: { id: string; title: string };
  /** The review that is changed; without: a new one. */
  review?: ReviewViewFragment | null;
  onClose(): void;
  /** After it was stored. */
  onSaved(): void;
}

/** Writes a review, or changes one; what was typed stays until the shop has it. */
export function ReviewForm({ product, review, onClose, onSaved }: Props) {
  const titleId = useId();
  const [draft, setDraft] = useState<Draft>({
    rating: review?.rating ?? 0,
    title: review?.title ?? '',
    body: review?.body ?? '',
  });
  const [problems, setProblems] = useState<DraftProblems>({});
  const { save, loading, error, refusals } = useSave(product.id, review?.id);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (loading) return;
    const found = draftProblems(draft);
    setProblems(found);
    if (Object.keys(found).length) return focusFirstError(event.currentTarget);
    const saved = await save(draft);
    if (!saved) return;
    toast(saved.status === 'PUBLISHED' ? 'Thank you. Your review is there for all to read.' : PENDING_WORDS, 'success');
    onSaved();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <Box component="form" noValidate onSubmit={(event) => void submit(event)}>
        <DialogTitle id={titleId} sx={{ typography: 'h3', pt: 3 }}>
          {review ? 'Change your review' : 'Write a review'}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2.5 }}>
          <Box sx={{ color: 'text.secondary' }}>{product.title}</Box>
          {error && <Failure error={error} />}
          <Refusals messages={refusals} />
          <StarInput
            value={draft.rating}
            onChange={(rating) => setDraft({ ...draft, rating })}
            error={problems.rating}
          />
          <Field
            name="title"
            label="In a line"
            value={draft.title}
            onChange={(title) => setDraft({ ...draft, title })}
            error={problems.title}
            input={{ maxLength: LONGEST.title }}
          />
          <Field
            name="body"
            label="Your review"
            value={draft.body}
            onChange={(body) => setDraft({ ...draft, body })}
            error={problems.body}
            hint={`${draft.body.length} of ${LONGEST.body} characters. Others see a short form of your name.`}
            lines={6}
            input={{ maxLength: LONGEST.body }}
          />
        </DialogContent>
        <DialogActions sx={{ p: 3, pt: 1 }}>
          <Button onClick={onClose}>Not now</Button>
          <BusyButton type="submit" busy={loading}>
            {review ? 'Save' : 'Publish'}
          </BusyButton>
        </DialogActions>
      </Box>
    </Dialog>
  );
}

/** Said of a review that staff looks at first. */
export const PENDING_WORDS = 'Thank you. Our staff looks at your review before others can read it.';

/** Sends a draft as a new review or a change of one; answers the review when it was stored. */
function useSave(productId: string, id: string | undefined) {
  const [write, written] = useMutation(WriteReview);
  const [edit, edited] = useMutation(EditReview);
  const { loading, error, data } = id ? edited : written;
  const send = (draft: Draft) =>
    id ? edit({ variables: { id, input: { ...draft } } }) : write({ variables: { input: { ...draft, productId } } });
  return {
    loading,
    error,
    refusals: loading ? [] : (data?.answer?.userErrors.map(({ message }) => message) ?? []),
    save: async (draft: Draft) => (await send(draft).catch(() => undefined))?.data?.answer?.review,
  };
}
