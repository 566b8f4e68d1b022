import { SIZE } from './slide';

/** Pixels per unit of a slide, so that it is sharp on a large screen. */
const SCALE = 2;

export const svgBlob = (svg: string): Blob => new Blob([svg], { type: 'image/svg+xml' });

/** The slide as pixels, drawn by the browser. */
export async function pngBlob(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(svgBlob(svg));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = SIZE.width * SCALE;
    canvas.height = SIZE.height * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser draws no picture'))));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
