import { didYouMean, rule } from './rule.ts';

/** The rules about images. */
export const images = {
  'image-is-a-photo': rule<{ found: string }>(
    'Images are shown with <Photo>, which asks for credit and licence.',
    ({ found }) => ({
      message: `This image is written as ${found}, which has no room for credit and licence.`,
      hint: 'Write it so: <Photo src="figures/street.jpg" alt="…" credit="…" licence="CC BY-SA 4.0">The caption.</Photo>.',
    }),
  ),
  'image-exists': rule<{ src: string; near: string | undefined }>('Every image file is there.', ({ src, near }) => ({
    message: src ? `There is no image “${src}” beside this text.` : 'This <Photo> does not say which image it shows.',
    hint: didYouMean(
      near,
      'Put the file in the folder “figures” beside the prose, and name it as figures/its-name.jpg.',
    ),
  })),
  'image-is-a-picture': rule<{ src: string }>('Every image is a JPEG, PNG, WebP, AVIF or GIF file.', ({ src }) => ({
    message: `The file “${src}” is not a picture that can be made ready for a page.`,
    hint: 'Save it as JPEG, PNG, WebP, AVIF or GIF. If it has the right ending, the file itself is damaged or of another kind.',
  })),
  'image-has-alt-text': rule<{ src: string }>('Every image is described for those who cannot see it.', ({ src }) => ({
    message: `The image “${src}” has no alt text, so a reader who cannot see it learns nothing of it.`,
    hint: 'Add alt="…", one sentence that says what the picture shows.',
  })),
  'image-has-credit': rule<{ src: string }>('Every image names who made it.', ({ src }) => ({
    message: `The image “${src}” names nobody as its maker.`,
    hint: 'Add credit="…", the name of the photographer or the body that published it.',
  })),
  'image-has-licence': rule<{ src: string }>('Every image states the licence under which it is shown.', ({ src }) => ({
    message: `The image “${src}” states no licence.`,
    hint: 'Add licence="…", as in licence="CC BY-SA 4.0" or licence="Public domain". Without a licence an image cannot be published.',
  })),
} as const;
