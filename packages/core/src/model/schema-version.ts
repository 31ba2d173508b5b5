/** Raised when the shape of the atlas changes so that readers must change. */
export const schemaVersion = 1;
