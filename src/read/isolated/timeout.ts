/** Longest that reading one document may take unless told otherwise, in seconds. Real reports take less than ten. */
export const TIMEOUT = 60;
