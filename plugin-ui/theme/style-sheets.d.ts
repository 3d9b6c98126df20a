/** Style sheets are imported for their effect; webpack gathers them. */
declare module '*.css';
