import { describeViews } from "./every-view.ts";

describeViews("first run");
describeViews("empty");
describeViews("too much");
