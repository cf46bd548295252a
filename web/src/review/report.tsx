import { useMutation } from '@apollo/client/react';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Field } from '@shop/web-kit/ui/field';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import { useId, useState } from 'react';
import type { ReviewViewFragment } from '../../generated/graphql';
import { toast } from '../shell/toast';
import { ReportReview } from './review.operations';

interface Props {
  review: ReviewViewFragment;
  open: boolean;
  onClose(): void;
}

/** Asks what is wrong with a review and tells the shop's staff. */
export function Report({ review: { id, title }, open, onClose }: Props) {
  const titleId = useId();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [report, { loading, error, data }] = useMutation(ReportReview);
  const send = async () => {
    if (!reason.trim()) return setProblem('Say in a few words what is wrong with it.');
    setProblem(undefined);
    const answer = await report({ variables: { id, reason: reason.trim() } }).catch(() => undefined);
    if (!answer?.data?.reportReview?.ok) return;
    onClose();
    toast('Thank you. Our staff will look at it.', 'success');
  };
  return (
    <Dialog open={open} onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <DialogTitle id={titleId} sx={{ typography: 'h3', pt: 3 }}>
        Report “{title}”
      </DialogTitle>
      <DialogContent>
        {error && <Failure error={error} />}
        <Refusals messages={data?.reportReview?.userErrors.map(({ message }) => message) ?? []} />
        <Field
          name="reason"
          label="What is wrong with it?"
          value={reason}
          onChange={setReason}
          error={problem}
          input={{ maxLength: 500 }}
        />
      </DialogContent>
      <DialogActions sx={{ p: 3, pt: 1 }}>
        <Button onClick={onClose}>Not now</Button>
        <BusyButton busy={loading} onClick={() => void send()}>
          Report it
        </BusyButton>
      </DialogActions>
    </Dialog>
  );
}
