/** A page that sends the reader on to `target`, also where scripts are off. */
export function forwardingPage(title: string, target: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="refresh" content="0; url=${target}">
    <title>${title}</title>
  </head>
  <body>
    <p><a href="${target}">${title}</a></p>
  </body>
</html>
`;
}
