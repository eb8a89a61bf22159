/**
 * What a thread may take for objects that have just been made, in megabytes. The engine's own choice of 48 makes a thread little faster,
 * but the program larger by most of it, for each thread.
 */
export const YOUNG_MEGABYTES = 9;
