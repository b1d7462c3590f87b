/** Ends, in the page in which it runs, when its faces are there and what they moved has been arranged and drawn. */
export async function settled(): Promise<void> {
  await document.fonts.ready;
  for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
}
