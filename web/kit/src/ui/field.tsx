import { FormControl, FormHelperText, FormLabel, NativeSelect, OutlinedInput } from '@mui/material';
import { useId, type ChangeEvent, type InputHTMLAttributes, type ReactNode } from 'react';

interface Props {
  label: string;
  name: string;
  value: string;
  onChange(value: string): void;
  /** What is wrong, with what to do; what was typed stays. */
  error?: string;
  hint?: ReactNode;
  optional?: boolean;
  input?: InputHTMLAttributes<HTMLInputElement>;
  /** Makes it a choice: value and text. */
  choices?: readonly (readonly [string, string])[];
  /** Makes it a box of so many lines. */
  lines?: number;
}

/** One labelled input. Its label stands above it and its error below, tied to it for screen readers. */
export function Field({ label, name, value, onChange, error, hint, optional, input, choices, lines }: Props) {
  const id = useId();
  const shared = {
    value,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
      onChange(event.target.value),
  };
  const named = {
    id,
    name,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error || hint ? `${id}-note` : undefined,
    'aria-required': optional ? undefined : true,
  };
  return (
    <FormControl fullWidth error={!!error} variant="standard">
      <FormLabel htmlFor={id} error={false} focused={false}>
        {label}
        {optional && <span style={{ fontWeight: 400 }}> (optional)</span>}
      </FormLabel>
      {choices ? (
        <NativeSelect
          {...shared}
          inputProps={{ ...named, autoComplete: input?.autoComplete }}
          input={<OutlinedInput fullWidth />}
        >
          {choices.map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </NativeSelect>
      ) : (
        <OutlinedInput fullWidth {...shared} multiline={!!lines} minRows={lines} inputProps={{ ...input, ...named }} />
      )}
      {(error || hint) && <FormHelperText id={`${id}-note`}>{error ?? hint}</FormHelperText>}
    </FormControl>
  );
}
