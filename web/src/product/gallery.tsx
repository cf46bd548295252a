import { Box, ButtonBase } from '@mui/material';
import { Picture, type PictureSource } from '@shop/web-kit/ui/picture';
import { useEffect, useState } from 'react';

/** A product's pictures: one large, the others to choose from. `first` is shown when it changes. */
export function Gallery({ images, first }: { images: readonly PictureSource[]; first?: PictureSource | null }) {
  const all = first && !images.some(({ url }) => url === first.url) ? [first, ...images] : images;
  const [shown, setShown] = useState(0);
  useEffect(() => setShown(0), [first?.url]);
  const image = all[shown] ?? all[0];
  return (
    <Box sx={{ position: { md: 'sticky' }, top: { md: 150 } }}>
      <Picture image={image} eager />
      {all.length > 1 && (
        <Box role="group" aria-label="Pictures" sx={{ display: 'flex', gap: 1.5, mt: 1.5, flexWrap: 'wrap' }}>
          {all.map(({ url, alt, ...size }, place) => (
            <ButtonBase
              key={url}
              onClick={() => setShown(place)}
              aria-label={`Picture ${place + 1} of ${all.length}`}
              aria-pressed={image?.url === url}
              sx={{
                width: 76,
                borderRadius: 1,
                border: 2,
                borderColor: image?.url === url ? 'primary.main' : 'transparent',
              }}
            >
              <Picture image={{ url, alt, ...size }} decorative />
            </ButtonBase>
          ))}
        </Box>
      )}
    </Box>
  );
}
