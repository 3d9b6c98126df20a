/** Stands in for the body of tables whose rows can be dragged, which brings a drag-and-drop library; none of ours can. */
const RankableTableBody = (): null => null;

// biome-ignore lint/style/noDefaultExport: the module it replaces has one
export default RankableTableBody;
