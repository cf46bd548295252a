import { Box, IconButton } from '@mui/material';
import { Icon } from '@shop/web-kit/ui/icon';
import { visuallyHidden } from '@shop/web-kit/ui/visually-hidden';
import { useEffect, useState, type ChangeEvent, type FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

/** Words to look for; keeps showing those of the list below it. */
export function SearchBox() {
  const [parameters] = useSearchParams();
  const searched = parameters.get('q') ?? '';
  const [words, setWords] = useState(searched);
  const navigate = useNavigate();
  useEffect(() => setWords(searched), [searched]);
  const search = (event: FormEvent) => {
    event.preventDefault();
    const wanted = words.trim();
    void navigate(wanted ? `/products?q=${encodeURIComponent(wanted)}` : '/products');
  };
  return (
    <Box
      component="form"
      role="search"
      onSubmit={search}
      sx={{
        display: 'flex',
        maxWidth: { md: 460 },
        ml: { md: 'auto' },
        bgcolor: 'sand',
        borderRadius: 999,
        pl: 2,
        pr: 0.25,
        '&:focus-within': { outline: '3px solid', outlineColor: 'secondary.main', outlineOffset: 1 },
      }}
    >
      <Box component="label" htmlFor="search" sx={visuallyHidden}>
        Search the shop
      </Box>
      <Box
        component="input"
        id="search"
        type="search"
        name="q"
        value={words}
        onChange={(event: ChangeEvent<HTMLInputElement>) => setWords(event.target.value)}
        placeholder="Kettles, lamps, boots …"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={100}
        sx={{
          flex: 1,
          minWidth: 0,
          minHeight: 44,
          p: 0,
          border: 0,
          outline: 'none',
          bgcolor: 'transparent',
          color: 'inherit',
          font: 'inherit',
          '&::placeholder': { color: 'text.secondary', opacity: 1 },
        }}
      />
      <IconButton type="submit" aria-label="Search">
        <Icon name="search" />
      </IconButton>
    </Box>
  );
}
