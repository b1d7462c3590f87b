declare namespace App {
  interface Locals {
    /** The publication; every page that shows claims sets it. */
    library: import('./library.ts').Library;
    /** The essay that is being rendered; its page sets it. */
    essay?: import('./model/publication.ts').Essay;
  }
}

declare module 'world-atlas/*.json' {
  const topology: import('topojson-specification').Topology<{
    countries: import('topojson-specification').GeometryCollection<{ name: string }>;
    land: import('topojson-specification').GeometryCollection;
  }>;
  export default topology;
}
