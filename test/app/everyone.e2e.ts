import { describeViews } from "./every-view.ts";
import { viewsOf } from "./tour.ts";

// The views that need no training; those that do, and lead on from one to the next, are in everyone-trained.e2e.ts.
describeViews("normal", (views) => views.slice(0, viewsOf.empty.length));
