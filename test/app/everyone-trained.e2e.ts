import { describeViews } from "./every-view.ts";
import { viewsOf } from "./tour.ts";

describeViews("normal", (views) => views.slice(viewsOf.empty.length));
