import { describeViews } from "./every-view.ts";

describeViews("normal");
