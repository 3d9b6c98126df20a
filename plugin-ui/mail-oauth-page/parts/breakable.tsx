/** An address that breaks before a slash where it can: “…/callback” and a name read better than a name cut in two. */
export function Breakable({ text }: { readonly text: string }) {
  // The host stays with its scheme. Nothing is added: what is selected and copied is the text itself.
  const parts = text.match(/^[a-z]+:\/\/[^/]*|\/[^/]*|[^/]+/gi) ?? [text];
  let at = 0;
  return (
    <>
      {parts.map((part) => {
        const key = at;
        at += part.length;
        return (
          <span key={key} className="jmo-unbroken">
            {part}
          </span>
        );
      })}
    </>
  );
}
