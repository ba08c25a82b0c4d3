/** A YAML file as text, put into the bundle by the build. */
declare module '*.yaml?raw' {
  const text: string
  // biome-ignore lint/style/noDefaultExport: Vite gives the text of a file as its default export
  export default text
}
