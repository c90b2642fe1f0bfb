const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** States by their usual English names, as the extraction gives parties and holders → ISO 3166-1 alpha-2. */
export const STATES: ReadonlyMap<string, string> = new Map(
  letters.flatMap((x) =>
    letters.flatMap((y) => {
      const name = names.of(x + y);
      return name === undefined ? [] : [[name, x + y] as const];
    }),
  ),
);
