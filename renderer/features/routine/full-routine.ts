import { createContext } from "react";

/**
 * Whether the routine has as many places as it may have. Only an open menu asks, so that the last place that comes or goes
 * does not draw all the others anew.
 */
export const FullRoutine = createContext(false);
