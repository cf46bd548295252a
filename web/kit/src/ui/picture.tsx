import { Box } from '@mui/material';

/** A picture as the API answers it. */
export interface PictureSource {
  url: string;
  alt: string;
  width: number;
  height: number;
}

interface Props {
  image: PictureSource | null | undefined;
  /** The first pictures of a page are loaded at once, all others when they come near. */
  eager?: boolean;
  /** Shown beside its own name, it says nothing to a screen reader. */
  decorative?: boolean;
  ratio?: string;
}

/** A product's picture in a frame that keeps its place while it loads. */
export function Picture({ image, eager, decorative, ratio = '1' }: Props) {
  return (
    <Box sx={{ aspectRatio: ratio, bgcolor: 'sand', borderRadius: 1, overflow: 'hidden', width: '100%' }}>
      {image && (
        <Box
          component="img"
          src={image.url}
          alt={decorative ? '' : image.alt}
          width={image.width}
          height={image.height}
          loading={eager ? 'eager' : 'lazy'}
          decoding="async"
          sx={(theme) => ({
            display: 'block',
            width: '100%',
            height: '100%',
            objectFit: 'cover',
            ...theme.applyStyles('dark', { filter: 'brightness(0.88) saturate(0.95)' }),
          })}
        />
      )}
    </Box>
  );
}
