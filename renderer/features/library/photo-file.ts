import { type Photo, photoSides } from "#contract/exercise.ts";

/** More than any phone takes. */
const mostBytes = 20_000_000;

/** Read by the first bytes, whatever the name says. */
const isPicture = (bytes: Uint8Array): boolean => {
  const text = (from: number, to: number): string => String.fromCharCode(...bytes.slice(from, to));
  const isPng = text(1, 4) === "PNG" && bytes[0] === 0x89;
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
  return isPng || isJpeg || (text(0, 4) === "RIFF" && text(8, 12) === "WEBP");
};

const quality = 0.82;

const jpegOf = (bitmap: ImageBitmap, side: number): string => {
  const share = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * share));
  canvas.height = Math.max(1, Math.round(bitmap.height * share));
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("No canvas to draw on");
  // A JPEG has no transparency; what was see-through would be black.
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/jpeg", quality);
};

/** `no_picture`: of another kind, whatever its name says; `damaged`: a picture that cannot be read to its end. */
export type Shrunk =
  | { readonly kind: "photo"; readonly photo: Photo }
  | { readonly kind: "too_large" | "no_picture" | "damaged" };

/**
 * A picture file made small and written anew, so that nothing of the file is left: not its place, not its hidden data.
 * It is read here, in the page without rights, and turned as its camera said.
 */
export const shrunk = async (file: File): Promise<Shrunk> => {
  if (file.size > mostBytes) return { kind: "too_large" };
  // A folder comes as a file that cannot be read.
  const head = await file
    .slice(0, 12)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  if (!isPicture(new Uint8Array(head))) return { kind: "no_picture" };
  try {
    const bitmap = await createImageBitmap(file);
    const photo = { picture: jpegOf(bitmap, photoSides.picture), still: jpegOf(bitmap, photoSides.still) };
    bitmap.close();
    return { kind: "photo", photo };
  } catch {
    return { kind: "damaged" };
  }
};
