import { useQuery } from '@apollo/client/react';
import {
  Box,
  Button,
  Checkbox,
  Collapse,
  FormControlLabel,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { Field } from '@shop/web-kit/ui/field';
import { Icon } from '@shop/web-kit/ui/icon';
import { majorUnits, minorUnits } from '@shop/web-kit/money';
import { useEffect, useState, type FormEvent } from 'react';
import { PAGE_SIZE } from '../cache';
import { BrandsQuery } from './listing.operations';
import { narrowings, type Narrowing } from './narrowing';

interface Props {
  narrowing: Narrowing;
  category: string | undefined;
  onChange(next: Partial<Narrowing>): void;
}

/** What narrows a list: beside it where there is room, else behind a button. */
export function Narrow({ narrowing, category, onChange }: Props) {
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'), { noSsr: true });
  const [isOpen, setOpen] = useState(false);
  const count = narrowings(narrowing);
  const change = (next: Partial<Narrowing>) => onChange({ ...next, shown: PAGE_SIZE });
  return (
    <Box component="section" aria-label="Filters">
      {!isWide && (
        <Button
          variant="outlined"
          fullWidth
          startIcon={<Icon name="filter" />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {count ? `Filters (${count})` : 'Filters'}
        </Button>
      )}
      <Collapse in={isWide || isOpen} timeout={isWide ? 0 : 'auto'}>
        <Box sx={{ pt: { xs: 2, md: 0 } }}>
          <Prices narrowing={narrowing} onChange={change} />
          <Brands narrowing={narrowing} category={category} onChange={change} />
          {count > 0 && (
            <Button sx={{ mt: 2 }} onClick={() => change({ brands: [], priceMin: undefined, priceMax: undefined })}>
              Clear all filters
            </Button>
          )}
        </Box>
      </Collapse>
    </Box>
  );
}

function Brands({ narrowing: { query, brands }, category, onChange }: Props) {
  const { data } = useQuery(BrandsQuery, {
    variables: { query, filter: category ? { category } : undefined },
    errorPolicy: 'all',
  });
  const known = [...new Set([...(data?.products?.nodes.flatMap(({ brand }) => brand ?? []) ?? []), ...brands])].sort();
  if (known.length < 2 && brands.length === 0) return null;
  const toggle = (brand: string) =>
    onChange({ brands: brands.includes(brand) ? brands.filter((one) => one !== brand) : [...brands, brand].sort() });
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 3 }}>
      <Legend>Brand</Legend>
      <Box sx={{ display: 'grid', maxHeight: 330, overflowY: 'auto' }} tabIndex={-1}>
        {known.map((brand) => (
          <FormControlLabel
            key={brand}
            control={<Checkbox size="small" checked={brands.includes(brand)} onChange={() => toggle(brand)} />}
            label={brand}
            slotProps={{ typography: { variant: 'body2' } }}
          />
        ))}
      </Box>
    </Box>
  );
}

function Prices({ narrowing: { priceMin, priceMax }, onChange }: Omit<Props, 'category'>) {
  const text = (amount: number | undefined) => (amount === undefined ? '' : majorUnits(amount, 'EUR'));
  const [min, setMin] = useState(text(priceMin));
  const [max, setMax] = useState(text(priceMax));
  useEffect(() => setMin(text(priceMin)), [priceMin]);
  useEffect(() => setMax(text(priceMax)), [priceMax]);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    onChange({ priceMin: minorUnits(min, 'EUR'), priceMax: minorUnits(max, 'EUR') });
  };
  const input = { inputMode: 'decimal', maxLength: 9 } as const;
  return (
    <Box component="form" onSubmit={apply}>
      <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
        <Legend>Price, in euros</Legend>
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5 }}>
          <Field label="From" name="min" value={min} onChange={setMin} input={input} />
          <Field label="To" name="max" value={max} onChange={setMax} input={input} />
        </Box>
        <Button type="submit" variant="outlined" size="small" sx={{ mt: 1.5 }}>
          Apply price
        </Button>
      </Box>
    </Box>
  );
}

const Legend = ({ children }: { children: string }) => (
  <Typography component="legend" variant="overline" sx={{ mb: 1, p: 0 }}>
    {children}
  </Typography>
);
