import { Box } from '@mui/material';
import { Field } from '@shop/web-kit/ui/field';
import type { ReactNode } from 'react';
import { COUNTRIES } from './countries';
import type { AddressForm, AddressProblems } from './form';

interface Props {
  address: AddressForm;
  problems: AddressProblems;
  onChange(next: Partial<AddressForm>): void;
  /** What browsers fill in: `shipping` at a checkout. */
  section?: string;
  before?: ReactNode;
}

/** The fields of an address. */
export function AddressFields({ address, problems, onChange, section, before }: Props) {
  const complete = (what: string) => (section ? `${section} ${what}` : what);
  const field = (name: keyof AddressForm, label: string, autoComplete: string, more: { optional?: boolean } = {}) => (
    <Field
      name={name}
      label={label}
      value={address[name]}
      onChange={(value) => onChange({ [name]: value })}
      error={problems[name]}
      input={{ autoComplete: complete(autoComplete), maxLength: 200 }}
      {...more}
    />
  );
  return (
    <Box sx={{ display: 'grid', gap: 2.5 }}>
      {before}
      {field('name', 'Full name', 'name')}
      {field('line1', 'Street and number', 'address-line1')}
      {field('line2', 'Flat, floor or company', 'address-line2', { optional: true })}
      <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: { xs: '1fr', sm: '10rem 1fr' } }}>
        {field('postalCode', 'Postal code', 'postal-code')}
        {field('city', 'Town', 'address-level2')}
      </Box>
      <Field
        name="country"
        label="Country"
        value={address.country}
        onChange={(country) => onChange({ country })}
        error={problems.country}
        choices={COUNTRIES}
        input={{ autoComplete: complete('country') }}
      />
      {address.country === 'US' && field('region', 'State, by its code', 'address-level1')}
      {field('phone', 'Phone, for the carrier', 'tel', { optional: true })}
    </Box>
  );
}
