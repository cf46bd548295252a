import { Box, Container, Link } from '@mui/material';
import { NavLink } from 'react-router';
import { useCategories } from './categories';

const HEIGHT = 44;

/** The departments in a row, on screens that have the room; elsewhere they are in the menu. */
export function CategoryBar() {
  const { categories } = useCategories();
  return (
    <Container maxWidth="xl" sx={{ display: { xs: 'none', md: 'block' } }}>
      <Box
        component="nav"
        aria-label="Departments"
        sx={{
          height: HEIGHT,
          display: 'flex',
          gap: 3.5,
          alignItems: 'center',
          overflow: 'hidden',
          whiteSpace: 'nowrap',
        }}
      >
        {categories.map(({ id, slug, name }) => (
          <Link
            key={id}
            component={NavLink}
            to={`/c/${slug}`}
            sx={{
              typography: 'body2',
              fontWeight: 500,
              lineHeight: `${HEIGHT}px`,
              '&.active': { boxShadow: (theme) => `inset 0 -3px ${theme.vars.palette.secondary.main}` },
            }}
          >
            {name}
          </Link>
        ))}
      </Box>
    </Container>
  );
}
