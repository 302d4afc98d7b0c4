type Frame = { readonly origin: string };

/** A call counts only when it comes from the top frame of our window, and that frame shows a page of `origin`. */
export function isFrom(
  event: { readonly sender: unknown; readonly senderFrame: Frame | null },
  ours: { readonly mainFrame: Frame } | undefined,
  origin: string,
): boolean {
  const { sender, senderFrame } = event;
  return ours !== undefined && sender === ours && senderFrame === ours.mainFrame && ours.mainFrame.origin === origin;
}
